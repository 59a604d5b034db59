import { defineSource } from "../source";

/** Leg cramps: course and warning signs. */
export const nidirectLegCramps = defineSource({
  id: "nidirect-leg-cramps",
  layer: "safety",
  type: "reference-work",
  title: "Leg cramps",
  authors: "nidirect, government of Northern Ireland",
  publishedIn: "nidirect.gov.uk",
  url: "https://www.nidirect.gov.uk/node/10453",
  funding: "not read",
  read: "full-text",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "How long a cramp lasts, and which signs need immediate medical help.",
    notGoodFor: "Figures on the course over months.",
  },
  reviewedOn: "2026-11-22",
});
