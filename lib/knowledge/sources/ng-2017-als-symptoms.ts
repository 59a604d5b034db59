import { defineSource } from "../source";

/** The Cochrane overview of symptomatic treatments in ALS, with a grade for each treatment of cramps. */
export const ng2017 = defineSource({
  id: "ng-2017-als-symptoms",
  layer: "safety",
  type: "systematic-review",
  title: "Symptomatic treatments for amyotrophic lateral sclerosis/motor neuron disease",
  authors: "Ng L, Khan F, Young CA, Galea M.",
  publishedIn: "Cochrane Database Syst Rev 2017;(1):CD011776",
  year: 2017,
  pmid: "28072907",
  doi: "10.1002/14651858.CD011776.pub2",
  funding: "not read",
  evidenceUpTo: "15 November 2016, Cochrane reviews only",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice of correction or retraction was in the copy that we read; the journal itself was not consulted.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Graded certainty for cramps in ALS: 13 randomised trials, 4,012 participants.",
    notGoodFor: "New trials: it is an overview of reviews, so the mexiletine trials are not in it.",
  },
  reviewedOn: "2026-11-22",
});
