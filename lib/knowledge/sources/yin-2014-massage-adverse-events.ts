import { defineSource } from "../source";

/** Harms reported with massage. */
export const yin2014 = defineSource({
  id: "yin-2014-massage-adverse-events",
  layer: "safety",
  type: "systematic-review",
  title: "Adverse Events of Massage Therapy in Pain-Related Conditions: A Systematic Review",
  authors: "Yin P, Gao N, Wu J, Litscher G, Xu S",
  publishedIn: "Evid Based Complement Alternat Med 2014;2014:480956",
  year: 2014,
  doi: "10.1155/2014/480956",
  url: "https://www.hindawi.com/journals/ecam/2014/480956/",
  funding: "not read",
  evidenceUpTo: "2013",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Which harms were reported in 11 years: 138 events in 40 reports.",
    notGoodFor: "How often they happen: nobody counted the massages.",
  },
  reviewedOn: "2026-11-22",
});
