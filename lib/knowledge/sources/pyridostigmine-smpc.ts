import { defineSource } from "../source";

/** Pyridostigmine: spasms and weakness. */
export const pyridostigmineSmpc = defineSource({
  id: "pyridostigmine-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Pyridostigmine bromide: summary of product characteristics",
  authors: "Electronic Medicines Compendium, product 14797",
  publishedIn: "medicines.org.uk/emc",
  url: "https://www.medicines.org.uk/emc/product/14797/smpc",
  funding: "not read",
  read: "full-text",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That spasms, fasciculation and weakness are main effects of pyridostigmine on muscle.",
    notGoodFor: "How often they come. Section 4.8 was read.",
  },
  reviewedOn: "2026-11-22",
});
