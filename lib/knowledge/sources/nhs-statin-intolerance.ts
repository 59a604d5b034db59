import { defineSource } from "../source";

/** Muscle symptoms on a statin. */
export const nhsStatinIntolerance = defineSource({
  id: "nhs-statin-intolerance",
  layer: "safety",
  type: "guideline",
  title: "Statin Intolerance Pathway",
  authors: "NHS England",
  publishedIn: "NHS England; summarised in Guidelines for primary care",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a transcript and a summary.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "What is measured when muscles hurt on a statin: creatine kinase, and what follows at 4, 10 and 50 times the upper limit.",
    notGoodFor: "Cramps without a statin.",
  },
  reviewedOn: "2026-11-22",
});
