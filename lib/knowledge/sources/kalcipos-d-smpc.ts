import { defineSource } from "../source";

/** British product information of calcium with vitamin D: interactions. */
export const kalciposDSmpc = defineSource({
  id: "kalcipos-d-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Kalcipos-D: summary of product characteristics",
  authors: "the marketing authorisation holder (not shown in the section that we read)",
  publishedIn: "electronic medicines compendium, product 4481",
  url: "https://www.medicines.org.uk/emc/product/4481/smpc",
  funding: "the maker's own text, approved by the regulator",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a saved copy; whether it is still the newest text was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Interactions of calcium and of vitamin D with other medicines, with the spacing in hours.",
    notGoodFor: "Cramps. Only section 4.5 was read.",
  },
  reviewedOn: "2026-11-22",
});
