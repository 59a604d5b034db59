import { defineSource } from "../source";

/** Long sitting and blood clots. */
export const healthNzThrombosis = defineSource({
  id: "health-nz-travel-thrombosis",
  layer: "safety",
  type: "reference-work",
  title: "Deep vein thrombosis (DVT)",
  authors: "Health New Zealand",
  publishedIn: "info.health.nz",
  url: "https://info.health.nz/conditions-treatments/blood/deep-vein-thrombosis-dvt/",
  funding: "not read",
  read: "full-text",
  status: "unknown",
  statusNote: "A page without a date.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That clots can form on journeys of 3 hours or more, who is at higher risk, and the signs.",
    notGoodFor: "Figures. Part of the page was read.",
  },
  reviewedOn: "2026-11-22",
});
