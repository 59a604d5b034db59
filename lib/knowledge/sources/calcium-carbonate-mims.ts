import { defineSource } from "../source";

/** Prescribing text of calcium carbonate: spacing from other medicines. */
export const calciumCarbonateMims = defineSource({
  id: "calcium-carbonate-mims",
  layer: "safety",
  type: "drug-label",
  title: "Calcium carbonate (Khriz-Care): drug interactions",
  authors: "the maker of Khriz-Care",
  publishedIn: "Prescribing text as reproduced in MIMS Philippines",
  funding: "the maker's own text",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read as reproduced in a drug directory; the current label may differ.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The hours between calcium and levothyroxine, quinolones, tetracyclines and bisphosphonates.",
    notGoodFor: "British or American practice where labels differ.",
  },
  reviewedOn: "2026-11-22",
});
