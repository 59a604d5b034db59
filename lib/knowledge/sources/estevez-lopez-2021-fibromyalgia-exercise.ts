import { defineSource } from "../source";

/** Exercise in fibromyalgia: fatigue and sleep. */
export const estevezLopez2021 = defineSource({
  id: "estevez-lopez-2021-fibromyalgia-exercise",
  layer: "safety",
  type: "systematic-review",
  title:
    "Effectiveness of Exercise on Fatigue and Sleep Quality in Fibromyalgia: A Systematic Review and Meta-analysis of Randomized Trials",
  authors: "Estévez-López F, Maestre-Cascales C, Russell D, Álvarez-Gallardo IC, Rodriguez-Ayllon M, Hughes CM, et al.",
  publishedIn: "Arch Phys Med Rehabil 2021;102(4):752-761",
  year: 2021,
  url: "https://www.archives-pmr.org/article/S0003-9993(20)30434-2/fulltext",
  funding: "not read",
  evidenceUpTo: "2018-10",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Graded certainty: fatigue low to moderate (17 trials, 1,003 people), sleep quality moderate (12 trials, 731 people).",
    notGoodFor: "Pain, which it did not pool.",
  },
  reviewedOn: "2026-11-22",
});
