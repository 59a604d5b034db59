import { defineSource } from "../source";

/** UK consensus reference intervals beside those of six other countries. */
export const referenceIntervals2016 = defineSource({
  id: "reference-intervals-2016",
  layer: "safety",
  type: "narrative-review",
  title: "Adult reference intervals for chemistry analytes, determined directly or by consensus (table 3 of a review)",
  authors: "not seen",
  publishedIn: "eJIFCC 2016;27(1):48-65",
  year: 2016,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4975217/",
  funding: "not read",
  read: "secondary-report",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Adult intervals of the UK consensus beside six others: sodium, potassium, adjusted calcium, magnesium, phosphate, creatine kinase.",
    notGoodFor: "The interval of the laboratory that made the measurement, which goes first. Only the table was read.",
  },
  reviewedOn: "2026-11-22",
});
