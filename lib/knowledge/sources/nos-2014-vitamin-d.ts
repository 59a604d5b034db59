import { defineSource } from "../source";

/** The British guideline on vitamin D and bone health for patients with or at risk of bone disease. */
export const nos2014 = defineSource({
  id: "nos-2014-vitamin-d",
  layer: "safety",
  type: "guideline",
  title: "National Osteoporosis Society vitamin D guideline summary",
  authors: "National Osteoporosis Society (now Royal Osteoporosis Society)",
  publishedIn: "Age and Ageing 2014;43(5):592-5",
  year: 2014,
  pmid: "25074538",
  doi: "10.1093/ageing/afu093",
  url: "https://www.ncbi.nlm.nih.gov/pubmed/25074538",
  funding: "a charity; who paid for the guideline was not seen",
  read: "abstract",
  status: "superseded",
  statusNote:
    "The Royal Osteoporosis Society has updated the guideline since; only the opening of the newer one was read.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Which level calls for treatment in bone disease: below 30, 30 to 50 and above 50 nmol/L.",
    notGoodFor:
      "The newer text of the Royal Osteoporosis Society, which we have not read in full; cramps; kidney disease, children and pregnancy.",
  },
  reviewedOn: "2026-11-22",
});
