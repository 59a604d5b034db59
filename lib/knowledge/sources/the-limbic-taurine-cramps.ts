import { defineSource } from "../source";

export const limbicTaurine = defineSource({
  id: "the-limbic-taurine-cramps",
  layer: "safety",
  type: "news-report",
  title: "Cirrhosis-related muscle cramps alleviated by taurine supplementation",
  authors: "the limbic",
  publishedIn: "the limbic, gastroenterology",
  url: "https://thelimbic.com/gastroenterology/cirrhosis-related-muscle-cramps-alleviated-by-taurine-supplementation/",
  funding: "not stated",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Details of the 2018 taurine trial that its abstract leaves out: the lower dose, and where and when the cramps came.",
    notGoodFor:
      "Figures: an excerpt was read, and it gives the fall in cramps per week where the abstract says per fortnight.",
  },
  reviewedOn: "2026-11-22",
});
