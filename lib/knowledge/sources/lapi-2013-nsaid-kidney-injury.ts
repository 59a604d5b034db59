import { defineSource } from "../source";

/** NSAIDs with a diuretic and a medicine for the renin system. */
export const lapi2013 = defineSource({
  id: "lapi-2013-nsaid-kidney-injury",
  layer: "safety",
  type: "cohort-study",
  title:
    "Concurrent use of diuretics, angiotensin converting enzyme inhibitors, and angiotensin receptor blockers with non-steroidal anti-inflammatory drugs and risk of acute kidney injury: nested case-control study",
  authors: "Lapi F, Azoulay L, Yin H, Nessim SJ, Suissa S",
  publishedIn: "BMJ 2013;346:e8525",
  year: 2013,
  pmid: "23299844",
  doi: "10.1136/bmj.e8525",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Acute kidney injury with the triple combination in 487,372 users of blood-pressure medicines.",
    notGoodFor: "Milder injury that needs no hospital, which a later study found with two of the three as well.",
  },
  reviewedOn: "2026-11-22",
});
