import { defineSource } from "../source";

/** Sodium citrate as an antacid in the United Kingdom. */
export const sodiumCitrateSmpc = defineSource({
  id: "martindale-sodium-citrate-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Sodium citrate oral solution: summary of product characteristics",
  authors: "Macarthys Laboratories Limited, trading as Martindale Pharma",
  publishedIn: "electronic medicines compendium (UK), product 7327; MHRA 2018",
  year: 2018,
  url: "https://www.medicines.org.uk/emc/product/7327/smpc",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Sections 4.3 to 4.5 were read in a saved copy and a reproduction.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Alkalosis and low calcium exclude it; citrate raises the uptake of aluminium.",
    notGoodFor: "Cramps, which it does not name.",
  },
  reviewedOn: "2026-11-22",
});
