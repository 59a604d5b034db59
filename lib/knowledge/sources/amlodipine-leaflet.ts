import { defineSource } from "../source";

/** Amlodipine: cramps. */
export const amlodipineLeaflet = defineSource({
  id: "amlodipine-leaflet",
  layer: "safety",
  type: "drug-label",
  title: "Amlodipine: package leaflet (Portugal)",
  authors: "APceuticals",
  publishedIn: "Package leaflet, Portugal",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a reproduction on a medicines site.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That muscle cramps are listed as uncommon on amlodipine: between 1 in 1,000 and 1 in 100.",
    notGoodFor: "Other calcium-channel blockers.",
  },
  reviewedOn: "2026-11-22",
});
