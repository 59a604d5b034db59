import { defineSource } from "../source";

/** British label of ibuprofen: the dose. */
export const ibuprofen400 = defineSource({
  id: "ibuprofen-400-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Ibuprofen 400 mg Film-coated Tablets: summary of product characteristics",
  authors: "Product licence PL 16028/0157",
  publishedIn: "Read in a reproduction on imedi.co.uk",
  url: "https://imedi.co.uk/ibuprofen-400-mg-film-coated-tablets/summary",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a reproduction without a date.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The labelled dose and how many days before a doctor is asked.",
    notGoodFor: "Whether it works for spasm.",
  },
  reviewedOn: "2026-11-22",
});
