import { defineSource } from "../source";

/** Torn neck arteries reported after neck manipulation. */
export const wynd2013 = defineSource({
  id: "wynd-2013-cervical-dissection",
  layer: "safety",
  type: "systematic-review",
  title: "The Quality of Reports on Cervical Arterial Dissection following Cervical Spinal Manipulation",
  authors: "Wynd S, Westaway M, Vohra S, Kawchuk G",
  publishedIn: "PLOS ONE 2013; e59170",
  year: 2013,
  doi: "10.1371/journal.pone.0059170",
  url: "https://doi.org/10.1371/journal.pone.0059170",
  funding: "not read",
  read: "abstract",
  status: "corrected",
  statusNote:
    "A correction of 10 June 2015 (DOI 10.1371/journal.pone.0130221) is named on the article; it was not read.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That 43 articles report 901 dissections and 707 strokes after neck manipulation.",
    notGoodFor: "How often they happen, or whether manipulation was the cause: no report held all the facts needed.",
  },
  reviewedOn: "2026-11-22",
});
