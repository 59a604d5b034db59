import { defineSource } from "../source";

export const aasm2025 = defineSource({
  id: "aasm-2025-restless-legs",
  layer: "safety",
  type: "guideline",
  title:
    "Treatment of restless legs syndrome and periodic limb movement disorder: an American Academy of Sleep Medicine clinical practice guideline",
  authors: "Winkelman JW, Berkowski JA, DelRosso LM, Koo BB, Scharf MT, Sharon D, et al.",
  publishedIn: "Journal of Clinical Sleep Medicine 21(1):137-152",
  year: 2025,
  pmid: "39324694",
  doi: "10.5664/jcsm.11390",
  url: "https://pubmed.ncbi.nlm.nih.gov/39324694/",
  funding: "American Academy of Sleep Medicine, which commissioned it",
  read: "abstract",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Testing iron in restless legs, and when it is given; GRADE was used.",
    notGoodFor:
      "The exact wording of its iron thresholds: the opening of the abstract was read, the thresholds in reports about it.",
  },
  reviewedOn: "2026-11-22",
});
