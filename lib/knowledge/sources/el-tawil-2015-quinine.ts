import { defineSource } from "../source";

/** The Cochrane review of quinine for cramps of any cause. */
export const elTawil2015 = defineSource({
  id: "el-tawil-2015-quinine",
  layer: "safety",
  type: "systematic-review",
  title: "Quinine for muscle cramps",
  authors: "El-Tawil S, Al Musa T, Valli H, et al.",
  publishedIn: "Cochrane Database Syst Rev 2015;(4):CD005044",
  year: 2015,
  pmid: "25842375",
  doi: "10.1002/14651858.CD005044.pub3",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC11055607/",
  funding: "not read",
  evidenceUpTo: "27 October 2014",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice of correction or retraction was in the copy that we read; the journal itself was not consulted.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That quinine reduces cramps against placebo: 20 trials, 1,140 participants, mostly night cramps.",
    notGoodFor: "Rare and fatal harm, which trials of this size cannot count; ALS.",
  },
  reviewedOn: "2026-11-22",
});
