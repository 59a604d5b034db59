import { defineSource } from "../source";

export const mhraFerrousSulfate2018 = defineSource({
  id: "mhra-2018-ferrous-sulfate-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Ferrous sulfate coated tablets (Sandoz): summary of product characteristics",
  authors: "Sandoz Ltd",
  publishedIn: "UK summary of product characteristics, revised 2018",
  year: 2018,
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The version that was read is dated; whether a later one differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Contraindications and precautions for iron tablets, among them the search for a cause and the harm of a tablet that is inhaled.",
    notGoodFor: "Restless legs: the tablets are licensed for anaemia.",
  },
  reviewedOn: "2026-11-22",
});
