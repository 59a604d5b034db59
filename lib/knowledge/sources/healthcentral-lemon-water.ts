import { defineSource } from "../source";

/** Lemon water and teeth. */
export const healthcentralLemon = defineSource({
  id: "healthcentral-lemon-water",
  layer: "safety",
  type: "news-report",
  title: "Caution over lemon water use and dental health",
  authors: "Umbers L",
  publishedIn: "healthcentral.nz",
  url: "https://healthcentral.nz/caution-over-lemon-water-use-and-dental-health/",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "An undated news article; part of it was read.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That lemon juice has a pH of about 2 and is acid to teeth.",
    notGoodFor: "How much damage is done.",
  },
  reviewedOn: "2026-11-22",
});
