import { defineSource } from "../source";

/** The crossover trial of mexiletine for cramps in ALS. */
export const oskarsson2018 = defineSource({
  id: "oskarsson-2018-mexiletine-cramps",
  layer: "safety",
  type: "randomised-trial",
  title: "Mexiletine for muscle cramps in amyotrophic lateral sclerosis: a randomized, double-blind crossover trial",
  authors: "Oskarsson B, Moore D, Mozaffar T, et al.",
  publishedIn: "Muscle Nerve 2018;58:42-8",
  year: 2018,
  pmid: "29510461",
  doi: "10.1002/mus.26117",
  funding: "The ALS Association (its own note on the study)",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice of correction or retraction was in the copy that we read; the journal itself was not consulted.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Cramps as the main outcome in people with ALS who asked for treatment: 20 people, 150 mg twice a day.",
    notGoodFor: "Anything beyond two weeks of treatment; rare harm.",
  },
  reviewedOn: "2026-11-22",
});
