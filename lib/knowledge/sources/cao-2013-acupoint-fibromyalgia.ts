import { defineSource } from "../source";

/** Acupuncture against sham in fibromyalgia. */
export const cao2013 = defineSource({
  id: "cao-2013-acupoint-fibromyalgia",
  layer: "safety",
  type: "systematic-review",
  title: "Acupoint Stimulation for Fibromyalgia: A Systematic Review of Randomized Controlled Trials",
  authors: "Cao H, Li X, Han M, Liu J",
  publishedIn: "Evid Based Complement Alternat Med 2013;2013:362831",
  year: 2013,
  pmid: "24454493",
  doi: "10.1155/2013/362831",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3877582",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That acupuncture did no better than sham for pain: 16 trials, 1,081 people, two at low risk of bias.",
    notGoodFor: "Cramps, and the long term.",
  },
  reviewedOn: "2026-11-22",
});
