import { defineSource } from "../source";

/** British patient leaflet on pregnancy and extra vitamin D. */
export const cholecalciferolQuantumLeaflet = defineSource({
  id: "cholecalciferol-20000-quantum-leaflet",
  layer: "safety",
  type: "drug-label",
  title: "Cholecalciferol 20 000 IU capsules: patient leaflet",
  authors: "Quantum Pharmaceutical",
  publishedIn: "Leaflet as reproduced on imedi.co.uk",
  funding: "the maker's own text, approved by the regulator",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read as reproduced on another site; the current leaflet may differ.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That extra vitamin D in pregnancy is for medical supervision.",
    notGoodFor: "Ordinary amounts in pregnancy. The current leaflet may differ.",
  },
  reviewedOn: "2026-11-22",
});
