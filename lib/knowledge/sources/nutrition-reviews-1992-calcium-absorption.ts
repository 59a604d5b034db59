import { defineSource } from "../source";

/** Stomach acid and the absorption of calcium salts. */
export const nutritionReviews1992 = defineSource({
  id: "nutrition-reviews-1992-calcium-absorption",
  layer: "safety",
  type: "narrative-review",
  title: "Gastric acidity, atrophic gastritis, and calcium absorption",
  authors: "not shown in the record that we read",
  publishedIn: "Nutrition Reviews 1992;50(2):33-40",
  year: 1992,
  pmid: "1570081",
  doi: "10.1111/j.1753-4887.1992.tb02510.x",
  url: "https://pubmed.ncbi.nlm.nih.gov/1570081/",
  funding: "public research support of the United States, as indexed",
  read: "abstract",
  status: "unknown",
  statusNote: "No correction or retraction was seen in the copy that we read; the registers were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That calcium carbonate needs a meal where stomach acid is low, and citrate does not.",
    notGoodFor: "Cramps.",
  },
  reviewedOn: "2026-11-22",
});
