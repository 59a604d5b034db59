import { defineSource } from "../source";

export const waldron2018 = defineSource({
  id: "waldron-2018-taurine-blood-pressure",
  layer: "safety",
  type: "systematic-review",
  title: "The effects of oral taurine on resting blood pressure in humans: a meta-analysis",
  authors: "Waldron M, Patterson SD, Tallent J, Jeffries O",
  publishedIn: "Current Hypertension Reports 20(9):81",
  year: 2018,
  pmid: "30006901",
  doi: "10.1007/s11906-018-0881-z",
  url: "https://doi.org/10.1007/s11906-018-0881-z",
  funding: "not read",
  evidenceUpTo: "2018-05",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "How far taurine lowers blood pressure: seven studies, 103 people.",
    notGoodFor: "People on medicines for blood pressure: the abstract does not single them out.",
  },
  reviewedOn: "2026-11-22",
});
