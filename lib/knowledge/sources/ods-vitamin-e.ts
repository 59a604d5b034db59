import { defineSource } from "../source";

/** The American national fact sheet on vitamin E. */
export const odsVitaminE = defineSource({
  id: "ods-vitamin-e",
  layer: "safety",
  type: "reference-work",
  title: "Vitamin E: fact sheet for consumers",
  authors: "NIH Office of Dietary Supplements",
  publishedIn: "US National Institutes of Health, website",
  url: "https://ods.od.nih.gov/factsheets/VitaminE-Consumer/",
  funding: "US government",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in two reproductions, of 2015 and 2017; the present page was not opened.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Upper limit, bleeding, medicines that it acts with, and the finding on prostate cancer.",
    notGoodFor: "Cramps.",
  },
  reviewedOn: "2026-11-22",
});
