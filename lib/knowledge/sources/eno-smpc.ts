import { defineSource } from "../source";

/** The antacid that the website calls sodium citrate. */
export const enoSmpc = defineSource({
  id: "eno-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Eno powder (sodium bicarbonate, citric acid, sodium carbonate): summary of product characteristics",
  authors: "Haleon UK Trading Limited",
  publishedIn: "electronic medicines compendium (UK), product 6481, updated 21 November 2023; since discontinued",
  year: 2023,
  url: "https://www.medicines.org.uk/emc/product/6481/smpc",
  funding: "the manufacturer",
  read: "full-text",
  status: "unknown",
  statusNote: "Sections 1 to 4.6 were read in stored copies of this and an older revision.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "What is in it, how much sodium, and who must not have it.",
    notGoodFor: "Cramps, which it does not name.",
  },
  reviewedOn: "2026-11-22",
});
