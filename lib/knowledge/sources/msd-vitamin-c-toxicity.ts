import { defineSource } from "../source";

/** Too much vitamin C. */
export const msdVitaminC = defineSource({
  id: "msd-vitamin-c-toxicity",
  layer: "safety",
  type: "reference-work",
  title: "Vitamin C Toxicity",
  authors: "MSD Manual, Professional Version",
  publishedIn: "msdmanuals.com",
  url: "https://www.msdmanuals.com/professional/nutritional-disorders/vitamin-deficiency-dependency-and-toxicity/vitamin-c-toxicity",
  funding: "a manufacturer of medicines (MSD)",
  read: "full-text",
  status: "unknown",
  statusNote: "Read in part, in a saved copy without a date.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The upper limit of 2,000 mg a day, and iron overload in haemochromatosis and thalassaemia.",
    notGoodFor: "Kidney stones, glucose meters, cramps.",
  },
  reviewedOn: "2026-11-22",
});
