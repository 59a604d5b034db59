import { defineSource } from "../source";

/** British product information of calcium with vitamin D: adverse effects. */
export const calcichewD3Smpc = defineSource({
  id: "calcichew-d3-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Calcichew-D3: summary of product characteristics",
  authors: "Neon Healthcare",
  publishedIn: "electronic medicines compendium, products 12845 and 12843",
  url: "https://www.medicines.org.uk/emc/product/12845/smpc",
  funding: "the maker's own text, approved by the regulator",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a saved copy; whether it is still the newest text was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Adverse effects of calcium with vitamin D, with their frequencies.",
    notGoodFor: "Each substance by itself. Only section 4.8 was read.",
  },
  reviewedOn: "2026-11-22",
});
