import { defineSource } from "../source";

export const barna2021 = defineSource({
  id: "barna-2021-magnesium-oxide-night-cramps",
  layer: "safety",
  type: "randomised-trial",
  title:
    "A randomized, double-blind, placebo-controlled, multicenter study assessing the efficacy of magnesium oxide monohydrate in the treatment of nocturnal leg cramps",
  authors: "Barna O, Lohoida P, Holovchenko Y, Bazylevych A, Velychko V, Hovbakh I, Bula L, Shechter M",
  publishedIn: "Nutrition Journal 20(1):90",
  year: 2021,
  pmid: "34719399",
  doi: "10.1186/s12937-021-00747-9",
  url: "https://doi.org/10.1186/s12937-021-00747-9",
  funding: "Naveh Pharma, Israel",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The trial that came after the Cochrane review and points the other way.",
    notGoodFor:
      "A change of verdict by itself: a company paid for it, it was registered only after it had ended, and the difference is less than one cramp.",
  },
  reviewedOn: "2026-11-22",
});
