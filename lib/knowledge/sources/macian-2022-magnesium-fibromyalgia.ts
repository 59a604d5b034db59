import { defineSource } from "../source";

export const macian2022 = defineSource({
  id: "macian-2022-magnesium-fibromyalgia",
  layer: "safety",
  type: "randomised-trial",
  title:
    "Short-term magnesium therapy alleviates moderate stress in patients with fibromyalgia: a randomized double-blind clinical trial",
  authors: "Macian N, et al.",
  publishedIn: "Nutrients 14(10):2088",
  year: 2022,
  pmid: "35631229",
  doi: "10.3390/nu14102088",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9145501/",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Magnesium against placebo in fibromyalgia for four weeks.",
    notGoodFor:
      "A claim about pain: its main outcome was stress, which did not differ; the difference in pain was a secondary outcome.",
  },
  reviewedOn: "2026-11-22",
});
