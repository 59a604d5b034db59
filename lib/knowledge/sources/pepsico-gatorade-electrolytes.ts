import { defineSource } from "../source";

/** What a maker puts into its sports drinks. */
export const pepsicoGatorade = defineSource({
  id: "pepsico-gatorade-electrolytes",
  layer: "safety",
  type: "commercial-reference-site",
  title: "Electrolytes",
  authors: "PepsiCo",
  publishedIn: "pepsicobeveragefacts.com",
  url: "https://www.pepsicobeveragefacts.com/home/Electrolytes",
  funding: "the maker of the drinks",
  read: "secondary-report",
  status: "unknown",
  statusNote: "An excerpt of a saved copy was read; whether a later version differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That the maker’s sports drinks hold potassium as well as sodium.",
    notGoodFor: "Amounts, and other makers’ drinks.",
  },
  reviewedOn: "2026-11-22",
});
