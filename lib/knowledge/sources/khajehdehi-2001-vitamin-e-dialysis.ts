import { defineSource } from "../source";

/** Vitamin E for cramps on haemodialysis. */
export const khajehdehi2001 = defineSource({
  id: "khajehdehi-2001-vitamin-e-dialysis",
  layer: "safety",
  type: "randomised-trial",
  title:
    "A randomized, double-blind, placebo-controlled trial of supplementary vitamins E, C and their combination for treatment of haemodialysis cramps",
  authors: "Khajehdehi P, Mojerlou M, Behzadi S, Rais-Jalali GA.",
  publishedIn: "Nephrol Dial Transplant 2001;16(7):1448-51",
  year: 2001,
  pmid: "11427639",
  doi: "10.1093/ndt/16.7.1448",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice of correction or retraction was in the copy that we read; the journal itself was not consulted.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Cramps on haemodialysis with vitamin E, vitamin C, both or placebo, in 60 people over eight weeks.",
    notGoodFor: "Longer use, which the authors say is not evaluated; cramps without dialysis.",
  },
  reviewedOn: "2026-11-22",
});
