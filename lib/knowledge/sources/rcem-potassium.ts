import { defineSource } from "../source";

/** The levels of hypokalaemia. */
export const rcemPotassium = defineSource({
  id: "rcem-potassium",
  layer: "safety",
  type: "reference-work",
  title: "Disorders of potassium balance: definition",
  authors: "RCEMLearning, Royal College of Emergency Medicine",
  publishedIn: "rcemlearning.co.uk",
  url: "https://www.rcemlearning.co.uk/modules/disorders-of-potassium-balance/lessons/approach-3/topic/definition-4/",
  funding: "not read",
  read: "full-text",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "What counts as hypokalaemia: below 3.5 mmol/L, moderate 2.5 to 3.0 mmol/L, severe below 2.5 mmol/L.",
    notGoodFor: "Causes and treatment; one page of the module was read.",
  },
  reviewedOn: "2026-11-22",
});
