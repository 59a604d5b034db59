import { defineSource } from "../source";

/** Infections after acupuncture. */
export const xu2013 = defineSource({
  id: "xu-2013-acupuncture-adverse-events",
  layer: "safety",
  type: "systematic-review",
  title: "Adverse Events of Acupuncture: A Systematic Review of Case Reports",
  authors: "Xu S, Wang L, Cooper E, Zhang M, Manheimer E, Berman B, et al.",
  publishedIn: "Evid Based Complement Alternat Med 2013;2013:581203",
  year: 2013,
  pmid: "23573135",
  doi: "10.1155/2013/581203",
  funding: "not read",
  evidenceUpTo: "2011",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That infection, mostly by bacteria of the skin, was the main reported complication: 294 cases from 2000 to 2011.",
    notGoodFor: "How often it happens, and people with weak immunity.",
  },
  reviewedOn: "2026-11-22",
});
