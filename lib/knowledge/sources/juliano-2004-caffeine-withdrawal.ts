import { defineSource } from "../source";

/** What happens when caffeine is stopped. */
export const juliano2004 = defineSource({
  id: "juliano-2004-caffeine-withdrawal",
  layer: "safety",
  type: "narrative-review",
  title:
    "A critical review of caffeine withdrawal: empirical validation of symptoms and signs, incidence, severity, and associated features",
  authors: "Juliano LM, Griffiths RR",
  publishedIn: "Psychopharmacology 176:1-29",
  year: 2004,
  doi: "10.1007/s00213-004-2000-x",
  url: "https://link.springer.com/article/10.1007/s00213-004-2000-x",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Which complaints follow when caffeine is stopped, how often and how long.",
    notGoodFor: "Sleep starts and restless legs.",
  },
  reviewedOn: "2026-11-22",
});
