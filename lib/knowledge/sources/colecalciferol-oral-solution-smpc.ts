import { defineSource } from "../source";

/** British product information of colecalciferol: warnings. */
export const colecalciferolSmpc = defineSource({
  id: "colecalciferol-oral-solution-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Colecalciferol oral solution: summary of product characteristics",
  authors: "the marketing authorisation holder (not shown in the section that we read)",
  publishedIn: "electronic medicines compendium, product 8091",
  url: "https://www.medicines.org.uk/emc/product/8091/smpc",
  funding: "the maker's own text, approved by the regulator",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a saved copy; whether it is still the newest text was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Kidney, stones, sarcoidosis, malignancy, hyperparathyroidism, and what to monitor.",
    notGoodFor: "Cramps. Only section 4.4 was read.",
  },
  reviewedOn: "2026-11-22",
});
