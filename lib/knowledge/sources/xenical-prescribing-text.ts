import { defineSource } from "../source";

/** Prescribing text of orlistat: fat-soluble vitamins and anticoagulants. */
export const xenicalText = defineSource({
  id: "xenical-prescribing-text",
  layer: "safety",
  type: "drug-label",
  title: "Xenical (orlistat): special precautions",
  authors: "Roche",
  publishedIn: "Prescribing text as reproduced in MIMS Philippines",
  funding: "the maker's own text",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read as reproduced in a drug directory; the current label may differ.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That orlistat asks for vitamins A, D, E and K to be watched, and the INR with oral anticoagulants.",
    notGoodFor: "Bile-acid sequestrants; the size of the effect.",
  },
  reviewedOn: "2026-11-22",
});
