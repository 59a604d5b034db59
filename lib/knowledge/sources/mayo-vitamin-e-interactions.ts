import { defineSource } from "../source";

/** Vitamin E with medicines and other supplements. */
export const mayoVitaminE = defineSource({
  id: "mayo-vitamin-e-interactions",
  layer: "safety",
  type: "reference-work",
  title: "Vitamin E: interactions",
  authors: "Mayo Clinic",
  publishedIn: "mayoclinic.org",
  url: "http://www.mayoclinic.org/drugs-supplements/vitamin-e/interactions/hrb-20060476",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "An excerpt of a saved copy was read; whether a later version differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Bleeding with anticoagulants, antiplatelets, NSAIDs and ginkgo.",
    notGoodFor: "How large the risk is, and at which dose.",
  },
  reviewedOn: "2026-11-22",
});
