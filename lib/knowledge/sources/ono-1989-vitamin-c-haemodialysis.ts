import { defineSource } from "../source";

/** Vitamin C and oxalate on haemodialysis. */
export const ono1989 = defineSource({
  id: "ono-1989-vitamin-c-haemodialysis",
  layer: "safety",
  type: "cohort-study",
  title: "Vitamin C and oxalate on regular haemodialysis (title as described; not shown in the copy that was read)",
  authors: "Ono K",
  publishedIn: "Clin Nephrol 1989;31(1):31-4",
  year: 1989,
  pmid: "2914408",
  url: "https://pubmed.ncbi.nlm.nih.gov/2914408/",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That 500 mg a day for two years raised oxalate in 61 people on haemodialysis, without benefit.",
    notGoodFor: "Smaller doses, and today's dialysis.",
  },
  reviewedOn: "2026-11-22",
});
