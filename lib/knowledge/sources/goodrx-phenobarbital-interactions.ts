import { defineSource } from "../source";

/** Phenobarbital beside other medicines that act on the brain. */
export const goodrxPhenobarbital = defineSource({
  id: "goodrx-phenobarbital-interactions",
  layer: "safety",
  type: "reference-work",
  title: "Phenobarbital interactions",
  authors: "GoodRx",
  publishedIn: "goodrx.com",
  url: "https://www.goodrx.com/phenobarbital/phenobarbital-interactions",
  funding: "a commercial site",
  read: "secondary-report",
  status: "unknown",
  statusNote: "An excerpt of a saved copy was read; whether a later version differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That drowsiness adds up with other medicines that act on the brain, benzodiazepines among them.",
    notGoodFor: "Other barbiturates; how often harm follows.",
  },
  reviewedOn: "2026-11-22",
});
