import { defineSource } from "../source";

/** How one British health board treats vitamin D deficiency in adults. */
export const nhsggc2023 = defineSource({
  id: "nhsggc-2023-vitamin-d",
  layer: "safety",
  type: "guideline",
  title: "Vitamin D Prevention and Treatment of Deficiency in Adults",
  authors: "NHS Greater Glasgow and Clyde",
  publishedIn: "Therapeutics handbook, guideline reviewed August 2023",
  year: 2023,
  url: "https://handbook.ggcmedicines.org.uk/guidelines/endocrine-system/vitamin-d-prevention-and-treatment-of-deficiency-in-adults",
  funding: "public body of the United Kingdom",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a saved copy; whether it is still the newest text was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Why deficiency is corrected (osteomalacia, osteoporosis), the tests that go with it, and when specialists measure it.",
    notGoodFor: "The full guidance behind it; cramps. One page was read, in two stored versions.",
  },
  reviewedOn: "2026-11-22",
});
