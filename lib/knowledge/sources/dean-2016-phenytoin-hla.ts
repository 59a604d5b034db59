import { defineSource } from "../source";

/** Phenytoin and inherited risk. */
export const dean2016 = defineSource({
  id: "dean-2016-phenytoin-hla",
  layer: "safety",
  type: "narrative-review",
  title: "Phenytoin therapy and HLA-B*15:02 and CYP2C9 genotype",
  authors: "Dean L, Kane M.",
  publishedIn: "Medical Genetics Summaries, NCBI Bookshelf, updated 7 April 2021",
  year: 2021,
  url: "https://www.ncbi.nlm.nih.gov/books/NBK385287/",
  funding: "US government",
  read: "abstract",
  status: "unknown",
  statusNote: "The opening was read.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The inherited risk of a life-threatening rash, and the narrow margin of the blood level.",
    notGoodFor: "Sleep starts.",
  },
  reviewedOn: "2026-11-22",
});
