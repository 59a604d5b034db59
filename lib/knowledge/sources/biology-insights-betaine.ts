import { defineSource } from "../source";

/** Who is told not to have betaine hydrochloride. */
export const biologyInsightsBetaine = defineSource({
  id: "biology-insights-betaine",
  layer: "safety",
  type: "commercial-reference-site",
  title: "Who should not take betaine HCl?",
  authors: "biologyinsights.com; no author shown",
  publishedIn: "biologyinsights.com",
  url: "https://biologyinsights.com/who-should-not-take-betaine-hcl",
  funding: "not stated",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Part of an undated page was read.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That ulcer, gastritis and reflux are named as reasons against it.",
    notGoodFor: "Evidence: it cites none in the part that was read.",
  },
  reviewedOn: "2026-11-22",
});
