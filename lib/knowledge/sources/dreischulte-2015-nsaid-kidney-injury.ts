import { defineSource } from "../source";

/** NSAIDs with one of the two. */
export const dreischulte2015 = defineSource({
  id: "dreischulte-2015-nsaid-kidney-injury",
  layer: "safety",
  type: "cohort-study",
  title:
    "Combined use of nonsteroidal anti-inflammatory drugs with diuretics and/or renin-angiotensin system inhibitors in the community increases the risk of acute kidney injury",
  authors: "Dreischulte T, Morales DR, Bell S, Guthrie B",
  publishedIn: "Kidney International 2015",
  year: 2015,
  url: "https://deploy.doczz.net/doc/6835059/combined-use-of-nonsteroidal-anti-inflammatory-drugs-with...",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Acute kidney injury by laboratory values in 78,379 users: two medicines, not only three.",
    notGoodFor: "Single NSAIDs and doses. Read as reproduced on another site.",
  },
  reviewedOn: "2026-11-22",
});
