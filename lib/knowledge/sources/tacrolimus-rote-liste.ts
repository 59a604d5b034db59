import { defineSource } from "../source";

/** Tacrolimus: electrolytes. */
export const tacrolimusRoteListe = defineSource({
  id: "tacrolimus-rote-liste",
  layer: "safety",
  type: "drug-label",
  title: "Tacrolimus: adverse effects",
  authors: "Rote Liste",
  publishedIn: "rote-liste.de",
  url: "https://www.rote-liste.de/suche/praep/23307",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Part of the entry was read.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That low magnesium, potassium and calcium are common on tacrolimus.",
    notGoodFor: "How often cramps are.",
  },
  reviewedOn: "2026-11-22",
});
