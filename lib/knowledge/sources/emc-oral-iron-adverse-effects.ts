import { defineSource } from "../source";

export const emcIronAdverseEffects = defineSource({
  id: "emc-oral-iron-adverse-effects",
  layer: "safety",
  type: "drug-label",
  title: "An oral iron medicine (UK): summary of product characteristics, section 4.8",
  authors: "Manufacturer not shown in the copy that was read",
  publishedIn: "electronic medicines compendium (UK), product 498",
  url: "https://www.medicines.org.uk/emc/product/498/smpc",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The version that was read is dated; whether a later one differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The adverse reactions of iron by mouth.",
    notGoodFor: "Their frequency: most are given without one. The product's name was not in the part that was read.",
  },
  reviewedOn: "2026-11-22",
});
