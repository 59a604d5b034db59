import { defineSource } from "../source";

/** What betaine hydrochloride is. */
export const ebscoBetaine = defineSource({
  id: "ebsco-betaine-hydrochloride",
  layer: "safety",
  type: "reference-work",
  title: "Betaine hydrochloride's therapeutic uses",
  authors: "EBSCO Research Starters",
  publishedIn: "ebsco.com",
  url: "https://ebsco.com/research-starters/complementary-and-alternative-medicine/betaine-hydrochlorides-therapeutic-uses",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The opening of an undated page was read.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "What it is, the usual amount, and that there is very little research.",
    notGoodFor: "Safety, which the part that was read does not reach.",
  },
  reviewedOn: "2026-11-22",
});
