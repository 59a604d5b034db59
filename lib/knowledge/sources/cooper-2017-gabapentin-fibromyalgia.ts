import { defineSource } from "../source";

/** Gabapentin in fibromyalgia. */
export const cooper2017 = defineSource({
  id: "cooper-2017-gabapentin-fibromyalgia",
  layer: "safety",
  type: "systematic-review",
  title: "Gabapentin for fibromyalgia pain in adults",
  authors: "Cooper T, et al.",
  publishedIn: "Cochrane Database Syst Rev 2017;(1):CD012188",
  year: 2017,
  doi: "10.1002/14651858.CD012188.pub2",
  url: "https://www.cochrane.org/CD012188/SYMPT_gabapentin-pain-adults-fibromyalgia",
  funding: "Oxford Pain Relief Trust; National Institute for Health Research, UK",
  evidenceUpTo: "24 May 2016",
  read: "abstract",
  status: "unknown",
  statusNote:
    "Abstract and plain-language summary were read. No notice of correction or retraction was in the copy that we read; the journal itself was not consulted.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That one trial of 150 people does not settle it.",
    notGoodFor: "Pregabalin.",
  },
  reviewedOn: "2026-11-22",
});
