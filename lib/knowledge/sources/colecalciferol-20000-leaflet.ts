import { defineSource } from "../source";

/** British patient leaflet of a high-strength colecalciferol. */
export const colecalciferol20000Leaflet = defineSource({
  id: "colecalciferol-20000-leaflet",
  layer: "safety",
  type: "drug-label",
  title: "Colextra-D3 20,000 IU soft capsules: patient leaflet",
  authors: "the marketing authorisation holder (not shown in the section that we read)",
  publishedIn: "Leaflet as reproduced on patient-info.co.uk",
  funding: "the maker's own text, approved by the regulator",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read as reproduced on another site; the current leaflet may differ.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Who is not to take it: high calcium in blood or urine, stones, serious kidney problems, too much vitamin D.",
    notGoodFor: "Doses in deficiency. The current leaflet may differ.",
  },
  reviewedOn: "2026-11-22",
});
