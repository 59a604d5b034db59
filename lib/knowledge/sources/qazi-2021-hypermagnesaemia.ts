import { defineSource } from "../source";

export const qazi2021 = defineSource({
  id: "qazi-2021-hypermagnesaemia",
  layer: "safety",
  type: "narrative-review",
  title: "Causes of hypermagnesaemia: a literature review",
  authors: "Qazi M, Qazi H, Nakhoul G, Provenzano LF",
  publishedIn: "EMJ Nephrology 9(1):107-115",
  year: 2021,
  doi: "10.33590/emjnephrol/21-00033",
  url: "https://www.emjreviews.com/nephrology/article/causes-of-hypermagnesaemia-a-literature-review-j120121/",
  funding: "not read; the authors declare no conflict of interest",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "What too much magnesium does, from tiredness to failing breath and heart rhythm.",
    notGoodFor: "How often it happens on supplements.",
  },
  reviewedOn: "2026-11-22",
});
