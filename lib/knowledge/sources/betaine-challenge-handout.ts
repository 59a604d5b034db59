import { defineSource } from "../source";

/** A practitioner's sheet that itself lists who is left out. */
export const betaineHandout = defineSource({
  id: "betaine-challenge-handout",
  layer: "safety",
  type: "commercial-reference-site",
  title: "Stomach Acid Test/Challenge using Betaine HCl",
  authors: "Not stated",
  publishedIn: "A handout without author or date, read on studylib.net",
  url: "https://studylib.net/doc/7269485/stomach-acid-test-challenge-using-betaine-hcl",
  funding: "not stated",
  read: "full-text",
  status: "unknown",
  statusNote: "A handout without a date.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That even those who advise the acid rule out ulcer, pregnancy, breast-feeding, NSAIDs and corticosteroids.",
    notGoodFor: "Evidence: it cites none, and its test was not studied.",
  },
  reviewedOn: "2026-11-22",
});
