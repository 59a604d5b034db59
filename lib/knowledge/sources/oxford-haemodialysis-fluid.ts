import { defineSource } from "../source";

/** Fluid on haemodialysis. */
export const oxfordDialysisFluid = defineSource({
  id: "oxford-haemodialysis-fluid",
  layer: "safety",
  type: "reference-work",
  title: "Your fluid balance on haemodialysis: information for patients",
  authors: "Oxford Kidney Unit, Oxford University Hospitals NHS Trust",
  publishedIn: "Patient leaflet 48148P",
  funding: "public health service",
  read: "secondary-report",
  status: "unknown",
  statusNote: "An excerpt of a saved copy was read; whether a later version differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That most people on haemodialysis drink less, by an allowance of their own.",
    notGoodFor: "Cramps.",
  },
  reviewedOn: "2026-11-22",
});
