import { defineSource } from "../source";

/** A German public body on how much magnesium in supplements is tolerated. */
export const bfr2017Magnesium = defineSource({
  id: "bfr-2017-magnesium",
  layer: "safety",
  type: "regulator",
  title: "BfR assesses maximum daily level for magnesium in food supplements",
  authors: "German Federal Institute for Risk Assessment",
  publishedIn: "Press release 50/2017, 12 December 2017",
  year: 2017,
  url: "https://www.eurekalert.org/pub_releases/2017-12/bfif-bam121817.php",
  funding: "public body of Germany",
  read: "full-text",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-28",
  appraisal: {
    goodFor: "That the 250 mg a day come on top of food, and that mild, passing diarrhoea sets them.",
    notGoodFor: "Kidney disease: it speaks of people with normal kidney function.",
  },
  reviewedOn: "2026-11-28",
});
