import { defineSource } from "../source";

/** Sodium in kidney disease. */
export const kdoqiSodium2020 = defineSource({
  id: "kdoqi-2020-sodium",
  layer: "safety",
  type: "guideline",
  title: "Chronic kidney disease (2020) recommendations: electrolytes: sodium",
  authors: "Academy of Nutrition and Dietetics, with the National Kidney Foundation",
  publishedIn: "Evidence Analysis Library, andeal.org",
  year: 2020,
  url: "https://www.andeal.org/template.cfm?template=guide_summary&key=4686",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The recommendations were read in a saved copy, not the evidence behind them.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Sodium below 2.3 g a day in kidney disease, on dialysis and after a transplant.",
    notGoodFor: "Cramps.",
  },
  reviewedOn: "2026-11-22",
});
