import { defineSource } from "../source";

/** Vitamin E with riluzole in ALS. */
export const desnuelle2001 = defineSource({
  id: "desnuelle-2001-vitamin-e-als",
  layer: "safety",
  type: "randomised-trial",
  title:
    "A double-blind, placebo-controlled randomized clinical trial of alpha-tocopherol (vitamin E) in the treatment of amyotrophic lateral sclerosis",
  authors: "Desnuelle C, Dib M, Garrel C, Favier A.",
  publishedIn: "Amyotroph Lateral Scler Other Motor Neuron Disord 2001;2(1):9-18",
  year: 2001,
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice of correction or retraction was in the copy that we read; the journal itself was not consulted. Who was excluded was read in the tables of two Cochrane reviews.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Vitamin E for a year in 288 or 289 people with ALS on riluzole; cramps were one of the scales.",
    notGoodFor: "A figure for cramps, which the abstract does not give.",
  },
  reviewedOn: "2026-11-22",
});
