import { defineSource } from "../source";

/** Silicon and the kidney. */
export const dobbie1986 = defineSource({
  id: "dobbie-1986-silicon-kidney",
  layer: "safety",
  type: "cohort-study",
  title: "Urinary and serum silicon in normal and uraemic individuals",
  authors: "Dobbie JW, Smith MJB",
  publishedIn: "Ciba Found Symp 1986;121:194-213",
  year: 1986,
  pmid: "3743230",
  doi: "10.1002/9780470513323.ch12",
  url: "https://www.ncbi.nlm.nih.gov/pubmed/3743230",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That the kidney is the main way out for silicon.",
    notGoodFor: "Harm from silica supplements.",
  },
  reviewedOn: "2026-11-22",
});
