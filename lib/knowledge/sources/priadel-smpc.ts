import { defineSource } from "../source";

/** Lithium, sodium and fluid. */
export const priadelSmpc = defineSource({
  id: "priadel-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Priadel (lithium): summary of product characteristics",
  authors: "Essential Pharma Ltd (Malta)",
  publishedIn: "electronic medicines compendium (UK), product 13163, updated 3 October 2022",
  year: 2022,
  url: "https://www.medicines.org.uk/emc/product/13163/smpc",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The contraindications were read in an undated summary on another site.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That low sodium, dehydration and a low-sodium diet are contraindications of lithium.",
    notGoodFor: "Sodium supplements, which the part that was read does not name.",
  },
  reviewedOn: "2026-11-22",
});
