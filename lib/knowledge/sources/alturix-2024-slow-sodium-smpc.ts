import { defineSource } from "../source";

/** Salt tablets in the United Kingdom. */
export const slowSodiumSmpc = defineSource({
  id: "alturix-2024-slow-sodium-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Slow Sodium 600 mg prolonged-release tablets (sodium chloride): summary of product characteristics",
  authors: "Alturix Limited",
  publishedIn: "electronic medicines compendium (UK), product 960, updated 12 September 2024",
  year: 2024,
  url: "https://www.medicines.org.uk/emc/product/960/smpc",
  funding: "the manufacturer",
  read: "full-text",
  status: "unknown",
  statusNote: "Sections 4.1 to 4.7 were read in a saved copy of the page and in one of an older revision.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Who must not have salt tablets, and that cramps during haemodialysis are a labelled use.",
    notGoodFor: "Cramps in exercise or at rest, which it does not name.",
  },
  reviewedOn: "2026-11-22",
});
