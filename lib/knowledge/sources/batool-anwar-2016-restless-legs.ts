import { defineSource } from "../source";

/** Habits and the risk of restless legs. */
export const batoolAnwar2016 = defineSource({
  id: "batool-anwar-2016-restless-legs",
  layer: "safety",
  type: "cohort-study",
  title: "Lifestyle factors and risk of restless legs syndrome: prospective cohort study",
  authors: "Batool-Anwar S, Li Y, De Vito K, Malhotra A, Winkelman J, Gao X",
  publishedIn: "J Clin Sleep Med 2016;12(2):187-194",
  year: 2016,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4751426",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Whether caffeine goes with new restless legs: it did not, in 55,540 people over 4 to 6 years.",
    notGoodFor: "Whether less caffeine eases legs that are restless already.",
  },
  reviewedOn: "2026-11-22",
});
