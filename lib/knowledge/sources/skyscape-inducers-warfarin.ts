import { defineSource } from "../source";

/** Enzyme inducers with warfarin. */
export const inducersWarfarin = defineSource({
  id: "skyscape-inducers-warfarin",
  layer: "safety",
  type: "reference-work",
  title: "Drug interactions: oral anticoagulants with enzyme inducers; valproic acid with topiramate",
  authors: "Skyscape",
  publishedIn: "Skyscape drug interaction tables, website",
  url: "https://download.skyscape.com/download/ota/lonestar/3C52715-7DF0-47C4-BF2A-379E6E7AC9B5/skyscaperx.edxx/content/HTML/q/tl1.htm",
  funding: "not stated",
  read: "full-text",
  status: "unknown",
  statusNote: "The tables are undated.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "What barbiturates, phenytoin and primidone do to warfarin; ammonia on valproate.",
    notGoodFor: "Direct oral anticoagulants.",
  },
  reviewedOn: "2026-11-22",
});
