import { defineSource } from "../source";

/** Vitamin E for leg pain on walking. */
export const kleijnen1998 = defineSource({
  id: "kleijnen-1998-vitamin-e-claudication",
  layer: "safety",
  type: "systematic-review",
  title: "Vitamin E for intermittent claudication",
  authors: "Kleijnen J, Mackerras D.",
  publishedIn: "Cochrane Database Syst Rev 1998;(2):CD000987",
  year: 1998,
  pmid: "10796571",
  doi: "10.1002/14651858.CD000987",
  funding: "not read",
  evidenceUpTo: "November 2000",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice of correction or retraction was in the copy that we read; the journal itself was not consulted.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Five small, old trials in 265 people with arterial disease of the legs, and why they do not settle it.",
    notGoodFor: "Cramps without arterial disease; rare harm.",
  },
  reviewedOn: "2026-11-22",
});
