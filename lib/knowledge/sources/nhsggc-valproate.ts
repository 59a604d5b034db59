import { defineSource } from "../source";

/** A health board’s rules on valproate. */
export const ggcValproate = defineSource({
  id: "nhsggc-valproate",
  layer: "safety",
  type: "guideline",
  title: "Valproate use within mental health services",
  authors: "NHS Greater Glasgow and Clyde",
  publishedIn: "Right Decisions, website",
  url: "https://rightdecisions.scot.nhs.uk/mypsych-app/working-in-greater-glasgow-clyde/medicines-companion/antidepressants-mood-stabilisers/valproate-use-within-mental-health-services",
  funding: "UK government",
  read: "full-text",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "When valproate is contraindicated, and harm to male fertility.",
    notGoodFor: "Figures.",
  },
  reviewedOn: "2026-11-22",
});
