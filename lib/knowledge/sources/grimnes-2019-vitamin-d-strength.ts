import { defineSource } from "../source";

/** A trial of vitamin D and strength in people with low levels. */
export const grimnes2019 = defineSource({
  id: "grimnes-2019-vitamin-d-strength",
  layer: "safety",
  type: "randomised-trial",
  title:
    "Four months vitamin D supplementation to vitamin D insufficient individuals does not improve muscular strength: A randomized controlled trial",
  authors: "Grimnes G, Kubiak J, Jorde R",
  publishedIn: "PLoS ONE 2019;14(12):e0225600",
  year: 2019,
  pmid: "31841507",
  doi: "10.1371/journal.pone.0225600",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6914329",
  funding: "not read: the abstract does not say",
  read: "abstract",
  status: "unknown",
  statusNote: "No correction or retraction was seen in the copy that we read; the registers were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "No change in strength although levels rose from 33 to 89 nmol/L, also below 25 nmol/L.",
    notGoodFor: "Cramps; more than four months.",
  },
  reviewedOn: "2026-11-22",
});
