import { defineSource } from "../source";

/** A study of mexiletine and tizanidine taken together. */
export const tizanidineMexiletine2010 = defineSource({
  id: "j-clin-pharmacol-2010-tizanidine-mexiletine",
  layer: "safety",
  type: "case-series",
  title: "Mexiletine, a CYP1A2 inhibitor, and tizanidine: levels and blood pressure",
  authors: "not shown in the copy read",
  publishedIn: "J Clin Pharmacol 2010;50(3):331-7",
  year: 2010,
  pmid: "19789372",
  doi: "10.1177/0091270009341961",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "The title was not shown in the copy read; this description is ours. No notice of correction or retraction was in the copy that we read; the journal itself was not consulted.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Tizanidine levels and blood pressure with and without mexiletine in 12 healthy people.",
    notGoodFor: "Clinical harm; patients with ALS.",
  },
  reviewedOn: "2026-11-22",
});
