import { defineSource } from "../source";

/** Vitamin D in fibromyalgia: well-being, quality of life and pain. */
export const yang2023 = defineSource({
  id: "yang-2023-vitamin-d-fibromyalgia",
  layer: "safety",
  type: "systematic-review",
  title:
    "Psychological Outcomes and Quality of Life of Fibromyalgia Patients with Vitamin D Supplementation—A Meta-Analysis",
  authors: "Yang CC, Tsai ST, Ting B, Cheng YC, Wang CK, Chang JPC, Su KP",
  publishedIn: "Journal of Clinical Medicine 2023;12(7):2750",
  year: 2023,
  pmid: "37048833",
  doi: "10.3390/jcm12072750",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC10095322",
  funding: "not read: the abstract does not say",
  evidenceUpTo: "31 October 2022",
  read: "abstract",
  status: "unknown",
  statusNote: "No correction or retraction was seen in the copy that we read; the registers were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The impact score improved and pain did not.",
    notGoodFor: "Cause and effect: it mixes trials with before-and-after studies.",
  },
  reviewedOn: "2026-11-22",
});
