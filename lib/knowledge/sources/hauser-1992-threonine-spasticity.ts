import { defineSource } from "../source";

/** A crossover trial of L-threonine for spasticity in multiple sclerosis. */
export const hauser1992 = defineSource({
  id: "hauser-1992-threonine-spasticity",
  layer: "safety",
  type: "randomised-trial",
  title: "An antispasticity effect of threonine in multiple sclerosis",
  authors: "Hauser SL, Doolittle TH, Lopez-Bresnahan M, et al.",
  publishedIn: "Arch Neurol 1992;49(9):923-6",
  year: 1992,
  pmid: "1520082",
  funding: "not read (PubMed: US Public Health Service and other support)",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice of correction or retraction was in the copy that we read; the journal itself was not consulted.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Tolerability of 7.5 g a day in 26 people with multiple sclerosis.",
    notGoodFor: "Cramps and ALS: it measured spasticity.",
  },
  reviewedOn: "2026-11-22",
});
