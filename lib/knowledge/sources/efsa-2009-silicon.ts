import { defineSource } from "../source";

/** Silica in food supplements. */
export const efsaSilicon2009 = defineSource({
  id: "efsa-2009-silicon",
  layer: "safety",
  type: "regulator",
  title: "Calcium silicate and silicon dioxide/silicic acid gel added for nutritional purposes to food supplements",
  authors: "European Food Safety Authority, scientific panel",
  publishedIn: "EFSA opinion 2009, summary in a university repository",
  year: 2009,
  url: "https://cris.unibo.it/handle/11585/101815",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "An amount of silica that raised no safety concern in healthy people.",
    notGoodFor: "People with kidney disease; any use against cramps.",
  },
  reviewedOn: "2026-11-22",
});
