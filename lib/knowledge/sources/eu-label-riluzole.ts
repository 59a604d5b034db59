import { defineSource } from "../source";

/** The European product information of riluzole. */
export const riluzoleEuLabel = defineSource({
  id: "eu-label-riluzole",
  layer: "safety",
  type: "drug-label",
  title: "Riluzole: European product information, precautions and interactions",
  authors: "Marketing authorisation holders",
  publishedIn: "European Medicines Agency text, read in a copy on rxreasoner.com",
  url: "https://www.rxreasoner.com/substances/riluzole/precautions",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "How riluzole is cleared (CYP1A2), kidney, pregnancy and breast-feeding.",
    notGoodFor: "Cramps.",
  },
  reviewedOn: "2026-11-22",
});
