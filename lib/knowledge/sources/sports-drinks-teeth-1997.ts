import { defineSource } from "../source";

/** Sports drinks and tooth enamel. */
export const sportsDrinksTeeth1997 = defineSource({
  id: "sports-drinks-teeth-1997",
  layer: "safety",
  type: "narrative-review",
  title: "Sports drinks hazard to teeth",
  authors: "not shown in the copy that was read",
  publishedIn: "Br J Sports Med 1997;31(1):28-30",
  year: 1997,
  pmid: "9132205",
  doi: "10.1136/bjsm.31.1.28",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The acidity of eight brands, all below the value at which enamel dissolves.",
    notGoodFor: "How much damage is done in people.",
  },
  reviewedOn: "2026-11-22",
});
