import { defineSource } from "../source";

/** Five randomised trials of vitamin D in fibromyalgia, pooled. */
export const fiveTrialsFibromyalgia = defineSource({
  id: "vitamin-d-fibromyalgia-five-trials",
  layer: "safety",
  type: "systematic-review",
  title:
    "The efficacy of vitamin D in treatment of fibromyalgia: a meta-analysis of randomized controlled studies and systematic review",
  authors: "not shown in the record that we read",
  publishedIn: "Indexed as PMID 35596576; the journal was not shown in the record that we read",
  pmid: "35596576",
  url: "https://pubmed.ncbi.nlm.nih.gov/35596576/",
  funding: "not read: the abstract does not say",
  read: "abstract",
  status: "unknown",
  statusNote: "No correction or retraction was seen on the record that we read; the journal's own page was not opened.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Randomised trials only: the impact score improved, pain did not.",
    notGoodFor: "Size: five trials, 315 people.",
  },
  reviewedOn: "2026-11-22",
});
