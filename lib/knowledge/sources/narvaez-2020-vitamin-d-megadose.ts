import { defineSource } from "../source";

/** A review of very large doses of vitamin D. */
export const narvaez2020 = defineSource({
  id: "narvaez-2020-vitamin-d-megadose",
  layer: "safety",
  type: "narrative-review",
  title: "Vitamin D Megadose: Definition, Efficacy in Bone Metabolism, Risk of Falls and Fractures",
  authors: "Narvaez J, Maldonado G, Guerrero R, Messina OD, Rios C",
  publishedIn: "Open Access Rheumatology: Research and Reviews 2020;12:105-115",
  year: 2020,
  doi: "10.2147/OARRR.S252245",
  url: "https://www.dovepress.com/vitamin-d-megadose-definition-efficacy-in-bone-metabolism-risk-of-fall-peer-reviewed-fulltext-article-OARRR",
  funding: "not read: the abstract does not say",
  read: "abstract",
  status: "unknown",
  statusNote: "No correction or retraction was seen in the copy that we read; the registers were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That doses above 100,000 IU raise the level without fewer falls or fractures.",
    notGoodFor: "Deficiency treated with daily or weekly amounts.",
  },
  reviewedOn: "2026-11-22",
});
