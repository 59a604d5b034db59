import { defineSource } from "../source";

/** Neuroleptic malignant syndrome. */
export const hopesNms = defineSource({
  id: "hopes-neuroleptic-malignant-syndrome",
  layer: "safety",
  type: "reference-work",
  title: "Neuroleptic malignant syndrome (glossary)",
  authors: "HOPES, Stanford University",
  publishedIn: "hopes.stanford.edu",
  url: "https://hopes.stanford.edu/glossary/neuroleptic-malignant-syndrome/",
  funding: "not read",
  read: "full-text",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "The signs: fever, rigidity, altered mental state and unstable autonomic function after an antipsychotic; it can threaten life.",
    notGoodFor: "Serotonin syndrome, and treatment.",
  },
  reviewedOn: "2026-11-22",
});
