import { defineSource } from "../source";

/** Leg cramps: usual course. */
export const nhsLegCramps = defineSource({
  id: "nhs-leg-cramps",
  layer: "safety",
  type: "reference-work",
  title: "Leg cramps",
  authors: "National Health Service",
  publishedIn: "nhs.uk, read in a reproduction",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a reproduction; the page itself was not opened.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "What usually happens with leg cramps, and when a patient is asked to see a doctor.",
    notGoodFor: "Figures: it gives none and cites nothing.",
  },
  reviewedOn: "2026-11-22",
});
