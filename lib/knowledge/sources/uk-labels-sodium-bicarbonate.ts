import { defineSource } from "../source";

/** Older British labels of sodium bicarbonate. */
export const bicarbonateLabels = defineSource({
  id: "uk-labels-sodium-bicarbonate",
  layer: "safety",
  type: "drug-label",
  title:
    "Sodium Bicarbonate 500 mg capsules: older summaries of product characteristics (PL 20046-0004, PL 17496-0018, PL 00289-1423 and another)",
  authors: "Several British manufacturers",
  publishedIn: "Reproductions of UK product information",
  funding: "the manufacturers",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Sections 4.3 to 4.5 were read in reproductions; later versions were not compared.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Precautions and interactions that the older labels share.",
    notGoodFor: "Cramps. Reproductions of several licences were read, and they differ in details.",
  },
  reviewedOn: "2026-11-22",
});
