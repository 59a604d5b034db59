import { defineSource } from "../source";

/** Valproate with other antiseizure medicines. */
export const depakeneInteractions = defineSource({
  id: "mims-depakene-interactions",
  layer: "safety",
  type: "drug-label",
  title: "Depakene (valproic acid): drug interactions",
  authors: "The maker of Depakene",
  publishedIn: "Prescribing text as reproduced in MIMS Indonesia",
  url: "https://www.mims.com/indonesia/drug/info/depakene/drug-interactions",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "An excerpt of a saved copy was read; whether a later version differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Valproate with phenobarbital, primidone, phenytoin and clonazepam.",
    notGoodFor: "How often it happens; other texts may differ.",
  },
  reviewedOn: "2026-11-22",
});
