import { defineSource } from "../source";

/** Vitamin C and glucose meters. */
export const mayoGlucoseMeters2021 = defineSource({
  id: "mayo-2021-vitamin-c-glucose-meters",
  layer: "safety",
  type: "case-series",
  title: "Vitamin C and three hospital glucose meters (title as described; not shown in the copy that was read)",
  authors: "Authors not shown in the copy that was read; Mayo Clinic and Gundersen Lutheran",
  publishedIn: "J Diabetes Sci Technol 2021;15(4):897-900",
  year: 2021,
  pmid: "32506941",
  doi: "10.1177/1932296820932186",
  url: "https://doi.org/10.1177/1932296820932186",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That two of three meters read falsely high as vitamin C rose.",
    notGoodFor: "Usual amounts by mouth; meters used at home.",
  },
  reviewedOn: "2026-11-22",
});
