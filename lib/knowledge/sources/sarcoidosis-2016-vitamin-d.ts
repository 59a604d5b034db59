import { defineSource } from "../source";

/** Hypercalcaemia after vitamin D in sarcoidosis. */
export const sarcoidosis2016 = defineSource({
  id: "sarcoidosis-2016-vitamin-d",
  layer: "safety",
  type: "cohort-study",
  title: "Vitamin D Supplementation: Not So Simple in Sarcoidosis",
  authors: "not shown in the record that we read",
  publishedIn: "American Journal of the Medical Sciences, September 2016",
  year: 2016,
  url: "https://insights.ovid.com/ajmeds/201609000/00000441-201609000-00004",
  funding: "not read: the abstract does not say",
  read: "abstract",
  status: "unknown",
  statusNote: "No correction or retraction was seen on the record that we read; the journal's own page was not opened.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "How often calcium rose after a vitamin D prescription in sarcoidosis: 42.3 % against 18.3 %.",
    notGoodFor: "Cause and effect: 196 patients chosen from records and 196 controls.",
  },
  reviewedOn: "2026-11-22",
});
