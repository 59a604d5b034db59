import { defineSource } from "../source";

/** Protein and bone. */
export const shamsWhite2017 = defineSource({
  id: "shams-white-2017-protein-bone",
  layer: "safety",
  type: "systematic-review",
  title:
    "Dietary protein and bone health: a systematic review and meta-analysis from the National Osteoporosis Foundation",
  authors: "Shams-White MM, Chung M, Du M, Fu Z, Insogna KL, Karlsen MC, et al.",
  publishedIn: "Am J Clin Nutr 2017;105(6):1528-1543",
  year: 2017,
  pmid: "28404575",
  doi: "10.3945/ajcn.116.145110",
  url: "https://www.ncbi.nlm.nih.gov/pubmed/28404575",
  funding: "not read",
  evidenceUpTo: "2016-10",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Higher against lower protein: 16 trials and 20 cohorts; no harm to bone was seen.",
    notGoodFor: "Cramps, and kidney disease. The end of the abstract was read in a summary.",
  },
  reviewedOn: "2026-11-22",
});
