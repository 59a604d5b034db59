import { defineSource } from "../source";

/** Ginkgo for pain on walking from narrowed arteries. */
export const nicolai2013 = defineSource({
  id: "nicolai-2013-ginkgo-claudication",
  layer: "safety",
  type: "systematic-review",
  title: "Ginkgo biloba for intermittent claudication",
  authors: "Nicolaï SPA, Kruidenier LM, Bendermacher BLW, Prins MH, Stokmans RA, Broos PPHL, Teijink JAW",
  publishedIn: "Cochrane Database Syst Rev 2013;(6):CD006888",
  year: 2013,
  doi: "10.1002/14651858.CD006888.pub3",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6896896",
  funding: "not read",
  evidenceUpTo: "March 2013",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Walking distance: no difference that matters to patients; 14 trials, 739 people.",
    notGoodFor: "Cramps at rest; harm, of which the abstract tells nothing.",
  },
  reviewedOn: "2026-11-22",
});
