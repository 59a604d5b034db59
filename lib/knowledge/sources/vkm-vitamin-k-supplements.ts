import { defineSource } from "../source";

/** Norway's look at maximum amounts of vitamin K in food supplements. */
export const vkmVitaminK = defineSource({
  id: "vkm-vitamin-k-supplements",
  layer: "safety",
  type: "regulator",
  title: "Vitamin K: assessment of suggested maximum limits for vitamin K in food supplements",
  authors: "Norwegian Scientific Committee for Food and Environment (VKM)",
  publishedIn: "vkm.no",
  url: "https://vkm.no",
  funding: "public body of Norway",
  read: "abstract",
  status: "unknown",
  statusNote: "Read in a saved copy; whether it is still the newest text was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That no upper limit has been set for any form of vitamin K, and that nothing can be concluded for vitamin K2.",
    notGoodFor: "Cramps. Only the key message was read.",
  },
  reviewedOn: "2026-11-22",
});
