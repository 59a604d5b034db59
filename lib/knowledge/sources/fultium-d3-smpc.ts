import { defineSource } from "../source";

/** British product information of Fultium-D3: warnings. */
export const fultiumSmpc = defineSource({
  id: "fultium-d3-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Fultium-D3: summary of product characteristics",
  authors: "the marketing authorisation holder (not shown in the section that we read)",
  publishedIn: "electronic medicines compendium, product 2813",
  url: "https://www.medicines.org.uk/emc/product/2813",
  funding: "the maker's own text, approved by the regulator",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a saved copy; whether it is still the newest text was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "When to measure calcium, and when to reduce or stop.",
    notGoodFor: "Cramps. Only the warnings were read.",
  },
  reviewedOn: "2026-11-22",
});
