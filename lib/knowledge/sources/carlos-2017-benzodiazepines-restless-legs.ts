import { defineSource } from "../source";

/** Benzodiazepines in restless legs. */
export const carlos2017 = defineSource({
  id: "carlos-2017-benzodiazepines-restless-legs",
  layer: "safety",
  type: "systematic-review",
  title: "Benzodiazepines for restless legs syndrome",
  authors: "Carlos K, Prado GF, Teixeira CDM, et al.",
  publishedIn: "Cochrane Database Syst Rev 2017;(3):CD006939",
  year: 2017,
  pmid: "28319266",
  doi: "10.1002/14651858.CD006939.pub2",
  funding: "not read",
  evidenceUpTo: "March 2016",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice of correction or retraction was in the copy that we read; the journal itself was not consulted.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That no trial met its criteria.",
    notGoodFor: "Harm.",
  },
  reviewedOn: "2026-11-22",
});
