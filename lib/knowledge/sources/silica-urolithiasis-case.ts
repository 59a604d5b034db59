import { defineSource } from "../source";

/** A stone former who ate silica. */
export const silicaStoneCase = defineSource({
  id: "silica-urolithiasis-case",
  layer: "safety",
  type: "case-report",
  title: "Urolithiasis in a patient ingesting pure silica: a scanning electron microscopy study",
  authors: "not shown in the copy that was read",
  publishedIn: "Journal not shown in the copy that was read",
  url: "http://www.researchgate.net/publication/20130312_Urolithiasis_in_a_patient_ingesting_pure_silica_a_scanning_electron_microscopy_study",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "One patient whose stones held silicon after years of about 3 g of silica a day.",
    notGoodFor: "How often it happens.",
  },
  reviewedOn: "2026-11-22",
});
