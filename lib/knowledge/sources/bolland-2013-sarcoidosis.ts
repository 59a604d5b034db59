import { defineSource } from "../source";

/** A small trial of vitamin D in sarcoidosis with normal calcium. */
export const bolland2013 = defineSource({
  id: "bolland-2013-sarcoidosis",
  layer: "safety",
  type: "randomised-trial",
  title: "Randomised controlled trial of vitamin D supplementation in sarcoidosis",
  authors: "Bolland MJ, Wilsher ML, Grey A, Horne AM, Fenwick S, Gamble GD, Reid IR",
  publishedIn: "BMJ Open 2013;3:e003562",
  year: 2013,
  pmid: "24157819",
  doi: "10.1136/bmjopen-2013-003562",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3808783",
  funding: "not read: the abstract does not say",
  read: "abstract",
  status: "unknown",
  statusNote: "No correction or retraction was seen in the copy that we read; the registers were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That average calcium did not change, and that one patient had significant hypercalcaemia after 250,000 IU in six weeks.",
    notGoodFor: "Rare harm: 27 patients.",
  },
  reviewedOn: "2026-11-22",
});
