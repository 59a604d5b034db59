import { defineSource } from "../source";

/** Clonazepam beside other medicines that slow the nervous system. */
export const pdrClonazepam = defineSource({
  id: "pdr-clonazepam",
  layer: "safety",
  type: "reference-work",
  title: "Clonazepam orally disintegrating tablets: drug summary",
  authors: "Prescribers’ Digital Reference",
  publishedIn: "pdr.net",
  url: "https://www.pdr.net/drug-summary/Clonazepam-Orally-Disintegrating-Tablets-clonazepam-703",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "An excerpt of a saved copy was read; whether a later version differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That other sedatives beside clonazepam bring slow breathing, low blood pressure and death.",
    notGoodFor: "The wording of the label itself, which it summarises.",
  },
  reviewedOn: "2026-11-22",
});
