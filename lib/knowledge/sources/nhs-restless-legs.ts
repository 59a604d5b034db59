import { defineSource } from "../source";

/** Restless legs: what patients are told. */
export const nhsRestlessLegs = defineSource({
  id: "nhs-restless-legs",
  layer: "safety",
  type: "reference-work",
  title: "Restless legs syndrome",
  authors: "National Health Service",
  publishedIn: "nhs.uk, read in a reproduction",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in two reproductions; the page itself was not opened.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "What patients are told: walking or stretching when symptoms come, medicines that worsen it, and when to see a doctor.",
    notGoodFor: "Evidence: it gives none.",
  },
  reviewedOn: "2026-11-22",
});
