import { defineSource } from "../source";

/** Haemolysis after vitamin C. */
export const juneja2022 = defineSource({
  id: "juneja-2022-vitamin-c-haemolysis",
  layer: "safety",
  type: "systematic-review",
  title: "Vitamin C-induced Hemolysis: Meta-summary and Review of Literature",
  authors: "Juneja D, Jain R, Nasa P",
  publishedIn: "Indian J Crit Care Med 2022;26(2):224-227",
  year: 2022,
  doi: "10.5005/jp-journals-10071-24111",
  url: "https://doi.org/10.5005/jp-journals-10071-24111",
  funding: "nil, by its own words",
  evidenceUpTo: "31 July 2021",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "14 reports of haemolysis at 1 g to 200 g a day, 71.4% of them with G6PD deficiency.",
    notGoodFor: "How often it happens; 57.1% had it into a vein.",
  },
  reviewedOn: "2026-11-22",
});
