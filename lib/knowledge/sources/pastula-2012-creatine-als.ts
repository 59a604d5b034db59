import { defineSource } from "../source";

/** Creatine in ALS. */
export const pastula2012 = defineSource({
  id: "pastula-2012-creatine-als",
  layer: "safety",
  type: "systematic-review",
  title: "Creatine for amyotrophic lateral sclerosis/motor neuron disease",
  authors: "Pastula DM, Moore DH, Bedlack RS",
  publishedIn: "Cochrane Database Syst Rev 2012;(12):CD005225",
  year: 2012,
  pmid: "23235621",
  doi: "10.1002/14651858.CD005225.pub3",
  url: "https://doi.org/10.1002/14651858.CD005225.pub3",
  funding: "not read",
  evidenceUpTo: "July 2012",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Survival, function and breathing: no significant difference, three trials, 386 people.",
    notGoodFor: "Cramps, which were not an outcome.",
  },
  reviewedOn: "2026-11-22",
});
