import { defineSource } from "../source";

/** British label of ibuprofen: heart and blood vessels. */
export const ibuprofenWarnings = defineSource({
  id: "ibuprofen-nurofen-2012-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Ibuprofen (Reckitt Benckiser): summary of product characteristics, section 4.4",
  authors: "Reckitt Benckiser Healthcare (UK) Ltd",
  publishedIn: "electronic medicines compendium (UK), product 394, updated 21 March 2012",
  year: 2012,
  url: "https://medicines.org.uk/emc/product/394/smpc/print",
  funding: "the manufacturer",
  read: "full-text",
  status: "unknown",
  statusNote: "The version of 2012 was read, section 4.4 alone; later ones exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Fluid retention, hypertension and arterial events with ibuprofen.",
    notGoodFor: "What was learnt since 2012.",
  },
  reviewedOn: "2026-11-22",
});
