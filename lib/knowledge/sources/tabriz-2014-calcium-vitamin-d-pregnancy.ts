import { defineSource } from "../source";

/** Calcium with vitamin D for leg cramps in pregnancy. */
export const tabrizPregnancy2014 = defineSource({
  id: "tabriz-2014-calcium-vitamin-d-pregnancy",
  layer: "safety",
  type: "randomised-trial",
  title:
    "The effect of vitamin D and calcium plus vitamin D for leg cramps in pregnant women: a randomized clinical (controlled) trial",
  authors: "not shown in the copy that was read",
  publishedIn: "Tabriz University of Medical Sciences, repository 60124",
  url: "https://dspace.tbzmed.ac.ir/xmlui/handle/123456789/60124",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The one trial of calcium with vitamin D for leg cramps: 126 pregnant women in three groups.",
    notGoodFor:
      "Magnesium, which it did not contain; its result for the number of cramps, where the copy that was read breaks off.",
  },
  reviewedOn: "2026-11-22",
});
