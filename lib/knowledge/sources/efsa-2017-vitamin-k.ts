import { defineSource } from "../source";

/** The European reference values for vitamin K, and why there are none for menaquinones. */
export const efsa2017VitaminK = defineSource({
  id: "efsa-2017-vitamin-k",
  layer: "safety",
  type: "regulator",
  title: "Dietary reference values for vitamin K",
  authors: "EFSA Panel on Dietetic Products, Nutrition and Allergies",
  publishedIn: "EFSA Journal 2017;15(5):e04780",
  year: 2017,
  pmid: "32625486",
  doi: "10.2903/j.efsa.2017.4780",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7010012",
  funding: "body of the European Union",
  read: "abstract",
  status: "unknown",
  statusNote: "Read in a saved copy; whether it is still the newest text was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That the evidence on menaquinones was too thin to set any reference value, pregnancy included.",
    notGoodFor: "Harm from supplements; cramps.",
  },
  reviewedOn: "2026-11-22",
});
