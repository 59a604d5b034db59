import { defineSource } from "../source";

/** Supervised exercise for intermittent claudication. */
export const niceQs52 = defineSource({
  id: "nice-qs52-supervised-exercise",
  layer: "safety",
  type: "guideline",
  title: "Peripheral arterial disease: quality standard 52, statement 3, supervised exercise programmes",
  authors: "National Institute for Health and Care Excellence",
  publishedIn: "NICE quality standard QS52",
  url: "https://www.nice.org.uk/guidance/qs52/chapter/Quality-statement-3-Supervised-exercise-programmes",
  funding: "UK government",
  read: "full-text",
  status: "unknown",
  statusNote: "The page carries no notice; later updates were not looked up.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That a supervised exercise programme is offered to everybody with intermittent claudication, for walking distance and quality of life.",
    notGoodFor: "Figures, and cramps at rest. Only statement 3 was read.",
  },
  reviewedOn: "2026-11-22",
});
