import { defineSource } from "../source";

/** Cochrane review of massage for low-back pain. */
export const furlan2015 = defineSource({
  id: "furlan-2015-massage-low-back-pain",
  layer: "safety",
  type: "systematic-review",
  title: "Massage for low-back pain",
  authors: "Furlan AD, Giraldo M, Baskwill A, Irvin E, Imamura M",
  publishedIn: "Cochrane Database Syst Rev 2015;(9):CD001929",
  year: 2015,
  doi: "10.1002/14651858.CD001929.pub3",
  url: "https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD001929.pub3",
  funding: "most trials by not-for-profit bodies; the review's own not read",
  evidenceUpTo: "2014-08",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Massage for low-back pain: 25 trials, 3,096 people, evidence of low to very low quality.",
    notGoodFor: "Cramps, which nobody studied. Part of the abstract was read.",
  },
  reviewedOn: "2026-11-22",
});
