import { defineSource } from "../source";

export const medscapeGlutamine = defineSource({
  id: "medscape-l-glutamine",
  layer: "safety",
  type: "reference-work",
  title: "Endari, NutreStore (glutamine): dosing, indications, interactions, adverse effects",
  authors: "Medscape",
  publishedIn: "Medscape Drug Reference, monograph 999802",
  url: "https://reference.medscape.com/drug/endari-nutrestore-glutamine-999802",
  funding: "not stated",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Rates of the label's adverse reactions, the breakdown to glutamate and ammonia, and the advice to monitor kidney and liver function.",
    notGoodFor: "A first-hand source: it summarises the labels, and an excerpt of the page was read.",
  },
  reviewedOn: "2026-11-22",
});
