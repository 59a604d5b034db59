import { defineSource } from "../source";

/** Gabapentin in restless legs. */
export const garciaBorreguero2002 = defineSource({
  id: "garcia-borreguero-2002-gabapentin",
  layer: "safety",
  type: "randomised-trial",
  title: "Treatment of restless legs syndrome with gabapentin: a double-blind, cross-over study",
  authors: "Garcia-Borreguero D, Larrosa O, de la Llave Y, et al.",
  publishedIn: "Neurology 2002;59(10):1573-9",
  year: 2002,
  pmid: "12451200",
  doi: "10.1212/wnl.59.10.1573",
  funding: "Pfizer, as a news report tells it",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice of correction or retraction was in the copy that we read; the journal itself was not consulted. The scores were read in a summary in American Family Physician (2003;67(9):1987).",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Gabapentin against placebo in 24 people, six weeks each.",
    notGoodFor: "Longer use.",
  },
  reviewedOn: "2026-11-22",
});
