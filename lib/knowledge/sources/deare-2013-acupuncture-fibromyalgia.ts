import { defineSource } from "../source";

/** Cochrane review of acupuncture for fibromyalgia. */
export const deare2013 = defineSource({
  id: "deare-2013-acupuncture-fibromyalgia",
  layer: "safety",
  type: "systematic-review",
  title: "Acupuncture for treating fibromyalgia",
  authors: "Deare JC, Zheng Z, Xue CCL, Liu JP, Shang J, Scott SW, Littlejohn G",
  publishedIn: "Cochrane Database Syst Rev 2013;(5):CD007070",
  year: 2013,
  doi: "10.1002/14651858.CD007070.pub2",
  url: "https://onlinelibrary.wiley.com/doi/10.1002/14651858.CD007070.pub2/full",
  funding: "not read",
  evidenceUpTo: "2012-01",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That nine trials with 395 people were found, most with a risk of bias in reporting.",
    notGoodFor: "The size of the effect: part of the abstract was read, so figures are those that EULAR took from it.",
  },
  reviewedOn: "2026-11-22",
});
