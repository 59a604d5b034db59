import { defineSource } from "../source";

/** Biotin for cramps of haemodialysis, without a control group. */
export const tohokuBiotin2012 = defineSource({
  id: "tohoku-2012-biotin-haemodialysis",
  layer: "safety",
  type: "case-series",
  title: "Biotin for muscle cramps of haemodialysis (title as described; not shown in the copy that was read)",
  authors: "Authors not shown in the copy that was read; Koujinkai Nagamachi Clinic, Sendai",
  publishedIn: "Tohoku J Exp Med 2012;227(3):217-23",
  year: 2012,
  pmid: "22791079",
  doi: "10.1620/tjem.227.217",
  url: "https://pubmed.ncbi.nlm.nih.gov/22791079/",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That 12 of 14 people on haemodialysis had fewer and milder cramps on 1 mg a day.",
    notGoodFor: "Cause and effect: nobody took a placebo. Cramps without haemodialysis.",
  },
  reviewedOn: "2026-11-22",
});
