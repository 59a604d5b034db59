import { defineSource } from "../source";

/** British product information of vitamin E: interactions. */
export const vitaminESmpc = defineSource({
  id: "emc-14884-vitamin-e-smpc",
  layer: "safety",
  type: "drug-label",
  title: "A vitamin E medicine (UK): summary of product characteristics, section 4.5",
  authors: "Manufacturer not shown in the copy that was read",
  publishedIn: "electronic medicines compendium (UK), product 14884",
  url: "https://medicines.org.uk/emc/product/14884/smpc",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Part of section 4.5 was read; whether it is still the newest text was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Iron a few hours apart; vitamin E against vitamin K; bleeding with medicines that thin the blood.",
    notGoodFor: "Products sold as food, whose strength differs.",
  },
  reviewedOn: "2026-11-22",
});
