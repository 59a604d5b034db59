import { defineSource } from "../source";

/** Ten milligrams of biotin a day for a week, and what it did to common tests. */
export const li2017 = defineSource({
  id: "li-2017-biotin-assays",
  layer: "safety",
  type: "cohort-study",
  title: "Association of Biotin Ingestion With Performance of Hormone and Nonhormone Assays in Healthy Adults",
  authors: "Li D, Radulescu A, Shrestha RT, et al.",
  publishedIn: "JAMA 2017;318(12):1150-1160",
  year: 2017,
  pmid: "28973622",
  doi: "10.1001/jama.2017.13705",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5818818",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That the dose named for cramps disturbs some tests of TSH, thyroid hormones and parathyroid hormone.",
    notGoodFor: "People who are ill, and kidney disease: six healthy adults, one week, not randomised.",
  },
  reviewedOn: "2026-11-22",
});
