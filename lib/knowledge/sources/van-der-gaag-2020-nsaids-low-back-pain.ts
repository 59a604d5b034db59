import { defineSource } from "../source";

/** Cochrane review of NSAIDs for acute low-back pain. */
export const vanDerGaag2020 = defineSource({
  id: "van-der-gaag-2020-nsaids-low-back-pain",
  layer: "safety",
  type: "systematic-review",
  title: "Non-steroidal anti-inflammatory drugs for acute low back pain",
  authors: "van der Gaag WH, Roelofs PDDM, Enthoven WTM, van Tulder MW, Koes BW",
  publishedIn: "Cochrane Database Syst Rev 2020;(4):CD013581",
  year: 2020,
  doi: "10.1002/14651858.CD013581",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7161726",
  funding: "no external support; Erasmus Medical Center and two Dutch university bodies in kind",
  evidenceUpTo: "2020-01-07",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "NSAIDs against placebo in acute low-back pain: 32 trials, 5,356 people in all.",
    notGoodFor: "Cramps and spasm; rare harms. Part of the abstract and the table against placebo were read.",
  },
  reviewedOn: "2026-11-22",
});
