import { defineSource } from "../source";

/** Pre-eclampsia: symptoms. */
export const nhsPreEclampsia = defineSource({
  id: "nhs-pre-eclampsia",
  layer: "safety",
  type: "reference-work",
  title: "Symptoms: Pre-eclampsia",
  authors: "National Health Service",
  publishedIn: "nhs.uk",
  url: "https://www.nhs.uk/conditions/pre-eclampsia/symptoms/",
  funding: "not read",
  read: "full-text",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The symptoms of pre-eclampsia, and that they need medical advice immediately.",
    notGoodFor: "Diagnosis and treatment.",
  },
  reviewedOn: "2026-11-22",
});
