import { defineSource } from "../source";

/** Gabapentin in ALS. */
export const miller2001 = defineSource({
  id: "miller-2001-gabapentin-als",
  layer: "safety",
  type: "randomised-trial",
  title: "Phase III randomized trial of gabapentin in patients with amyotrophic lateral sclerosis",
  authors: "Miller RG, Moore DH, Gelinas DF, et al.",
  publishedIn: "Neurology 2001;56(7):843-8",
  year: 2001,
  doi: "10.1212/WNL.56.7.843",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice of correction or retraction was in the copy that we read; the journal itself was not consulted.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Strength, vital capacity and symptoms in 204 people with ALS on 3,600 mg a day or placebo for nine months.",
    notGoodFor: "Cramps, which the abstract does not name.",
  },
  reviewedOn: "2026-11-22",
});
