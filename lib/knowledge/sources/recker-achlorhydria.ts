import { defineSource } from "../source";

/** Calcium in people without stomach acid. */
export const reckerAchlorhydria = defineSource({
  id: "recker-achlorhydria",
  layer: "safety",
  type: "case-series",
  title: "Calcium Absorption and Achlorhydria",
  authors: "Recker RR",
  publishedIn: "New England Journal of Medicine; year not shown in the copy that was read",
  url: "https://scilit.net/publications/cc8a0961f3710d7933db6733294b065d",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Calcium carbonate in 11 people without acid and 9 with: badly absorbed fasting, normally with breakfast.",
    notGoodFor: "Cramps, and supplements of acid, which nobody got.",
  },
  reviewedOn: "2026-11-22",
});
