import { defineSource } from "../source";

/** Mothers' vitamin D, and the calcium in their milk. */
export const prentice1997 = defineSource({
  id: "prentice-1997-vitamin-d-milk",
  layer: "safety",
  type: "cohort-study",
  title:
    "Vitamin D status does not influence the breast-milk calcium concentration of lactating mothers accustomed to a low calcium intake",
  authors: "Prentice A, Yan L, Jarjou LMA, et al.",
  publishedIn: "Acta Paediatrica 1997",
  year: 1997,
  doi: "10.1111/j.1651-2227.1997.tb15189.x",
  url: "https://doi.org/10.1111/j.1651-2227.1997.tb15189.x",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "No relation between mothers' vitamin D and the calcium in their milk.",
    notGoodFor: "Infants' own vitamin D; cramps.",
  },
  reviewedOn: "2026-11-22",
});
