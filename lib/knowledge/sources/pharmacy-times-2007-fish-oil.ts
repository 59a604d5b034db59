import { defineSource } from "../source";

/** A bleed in the head with fish oil, aspirin and warfarin. */
export const pharmacyTimes2007 = defineSource({
  id: "pharmacy-times-2007-fish-oil",
  layer: "safety",
  type: "news-report",
  title: "Fish oil with warfarin: report of a case",
  authors: "Pharmacy Times",
  publishedIn: "pharmacytimes.com, 2007",
  year: 2007,
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The report was seen in part; the published case was not.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That one person on warfarin, aspirin and 6 g of fish oil a day had a subdural bleed.",
    notGoodFor: "How often that happens, or whether fish oil was the cause.",
  },
  reviewedOn: "2026-11-22",
});
