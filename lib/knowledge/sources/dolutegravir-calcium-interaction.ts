import { defineSource } from "../source";

/** Calcium and dolutegravir. */
export const dolutegravirCalcium = defineSource({
  id: "dolutegravir-calcium-interaction",
  layer: "safety",
  type: "reference-work",
  title: "Drug interactions of calcium with antiretroviral medicines: dolutegravir",
  authors: "Immunodeficiency Clinic, Toronto (hivclinic.ca)",
  publishedIn: "hivclinic.ca drug interaction tables",
  url: "https://hivclinic.ca",
  funding: "not seen",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Updated without notice.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The hours between dolutegravir and calcium.",
    notGoodFor: "Other HIV medicines.",
  },
  reviewedOn: "2026-11-22",
});
