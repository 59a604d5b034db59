import { defineSource } from "../source";

/** The Austrian leaflet of clonazepam. */
export const clonazepamAustrianLeaflet = defineSource({
  id: "austrian-leaflet-clonazepam",
  layer: "safety",
  type: "drug-label",
  title: "Rivotril 0.5 mg tablets: package leaflet (German)",
  authors: "Marketing authorisation holder",
  publishedIn: "Austria, read in a copy on medikamio.com",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Breast-feeding and hepatic encephalopathy.",
    notGoodFor: "Sleep starts.",
  },
  reviewedOn: "2026-11-22",
});
