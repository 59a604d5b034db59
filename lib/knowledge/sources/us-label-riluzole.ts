import { defineSource } from "../source";

/** The American label of riluzole. */
export const riluzoleUsLabel = defineSource({
  id: "us-label-riluzole",
  layer: "safety",
  type: "drug-label",
  title: "Rilutek (riluzole): warnings, precautions and adverse reactions",
  authors: "Marketing authorisation holders",
  publishedIn: "US prescribing information, read in copies on globalrph.com, drugcentral.org and lifeplusbd.com",
  url: "https://globalrph.com/rx-list/rilutek-drug",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Liver injury with its figures, low white cells, lung disease, dose, common adverse reactions.",
    notGoodFor: "Cramps.",
  },
  reviewedOn: "2026-11-22",
});
