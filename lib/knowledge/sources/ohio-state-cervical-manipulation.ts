import { defineSource } from "../source";

/** When the neck is not manipulated. */
export const ohioStateManipulation = defineSource({
  id: "ohio-state-cervical-manipulation",
  layer: "safety",
  type: "guideline",
  title: "Cervical manipulation: clinical practice guidelines",
  authors: "The Ohio State University physical therapy network",
  publishedIn: "The Ohio State University, read in a reproduction",
  url: "https://vdocument.in/cervical-manipulation-clinical-practice-guidelines.html",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a reproduction without a date; whether it was replaced is not known.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Contraindications and precautions of neck manipulation, as a list.",
    notGoodFor: "The back, and how often harm happens. The summary was read in a copy without a date.",
  },
  reviewedOn: "2026-11-22",
});
