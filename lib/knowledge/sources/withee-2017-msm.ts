import { defineSource } from "../source";

/** MSM in runners. */
export const withee2017 = defineSource({
  id: "withee-2017-msm",
  layer: "safety",
  type: "randomised-trial",
  title:
    "Effects of Methylsulfonylmethane (MSM) on exercise-induced oxidative stress, muscle damage, and pain following a half-marathon: a double-blind, randomized, placebo-controlled trial",
  authors: "Withee ED, Tippens KM, Dehen R, Tibbitts D, Hanes D, Zwickey H",
  publishedIn: "J Int Soc Sports Nutr 2017;14:24",
  year: 2017,
  doi: "10.1186/s12970-017-0181-z",
  url: "https://doi.org/10.1186/s12970-017-0181-z",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That a trial in runners measured soreness and blood markers and not cramps, and who was left out of it.",
    notGoodFor: "Cramps; its results, which were cut off in the copies read. 22 people.",
  },
  reviewedOn: "2026-11-22",
});
