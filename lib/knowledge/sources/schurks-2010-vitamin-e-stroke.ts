import { defineSource } from "../source";

/** Vitamin E and stroke. */
export const schurks2010 = defineSource({
  id: "schurks-2010-vitamin-e-stroke",
  layer: "safety",
  type: "systematic-review",
  title: "Effects of vitamin E on stroke subtypes: meta-analysis of randomised controlled trials",
  authors: "Schürks M, Glynn RJ, Rist PM, Tzourio C, Kurth T.",
  publishedIn: "BMJ 2010;341:c5702",
  year: 2010,
  pmid: "21051774",
  doi: "10.1136/bmj.c5702",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2974412/",
  funding: "not read",
  evidenceUpTo: "January 2010",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice of correction or retraction was in the copy that we read; the journal itself was not consulted.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Bleeding and clotting strokes in 118,765 people given vitamin E or placebo for at least a year.",
    notGoodFor: "People on anticoagulants; short courses.",
  },
  reviewedOn: "2026-11-22",
});
