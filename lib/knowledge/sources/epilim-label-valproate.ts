import { defineSource } from "../source";

/** Product information of valproate. */
export const valproateLabel = defineSource({
  id: "epilim-label-valproate",
  layer: "safety",
  type: "drug-label",
  title: "Epilim (sodium valproate): contraindications",
  authors: "Sanofi",
  publishedIn: "read in a copy on pill2trip.com",
  url: "https://pill2trip.com/medicine/epilim",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The list of contraindications.",
    notGoodFor: "Sleep starts: it is licensed for epilepsy and mania.",
  },
  reviewedOn: "2026-11-22",
});
