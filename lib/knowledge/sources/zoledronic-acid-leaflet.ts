import { defineSource } from "../source";

/** Zoledronic acid: low calcium. */
export const zoledronicAcidLeaflet = defineSource({
  id: "zoledronic-acid-leaflet",
  layer: "safety",
  type: "drug-label",
  title: "Zoledronic acid 4 mg/5 ml concentrate: package leaflet",
  authors: "Zentiva",
  publishedIn: "Package leaflet, procedure NL/H/2321/001",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a reproduction on a medicines site; later revisions were not looked up.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That low calcium with cramps, spasm and tetany has been reported on zoledronic acid.",
    notGoodFor: "Bisphosphonate tablets, where it is rarer.",
  },
  reviewedOn: "2026-11-22",
});
