import { defineSource } from "../source";

/** Runners with and without cramps. */
export const schwellnus2004 = defineSource({
  id: "schwellnus-2004-runners-electrolytes",
  layer: "safety",
  type: "cohort-study",
  title:
    "Serum electrolyte concentrations and hydration status are not associated with exercise associated muscle cramping (EAMC) in distance runners",
  authors: "Schwellnus MP, Nicol J, Laubscher R, Noakes TD",
  publishedIn: "Br J Sports Med 2004;38(4):488",
  year: 2004,
  url: "http://bjsm.bmj.com/content/38/4/488",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Sodium, magnesium and body weight of runners who cramped against those who did not.",
    notGoodFor: "Whether salt or fluid helps: nothing was given.",
  },
  reviewedOn: "2026-11-22",
});
