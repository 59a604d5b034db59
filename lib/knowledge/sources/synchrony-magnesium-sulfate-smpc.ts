import { defineSource } from "../source";

export const magnesiumSulfateLabel = defineSource({
  id: "synchrony-magnesium-sulfate-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Magnesium sulfate solution for infusion: summary of product characteristics",
  authors: "Synchrony Pharma Ltd",
  publishedIn: "Medicines and Healthcare products Regulatory Agency (UK)",
  year: 2018,
  url: "https://www.rxreasoner.com/monographs/magnesium-sulfate-inf-sol/precautions",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The version that was read is dated; whether a later one differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "What magnesium in the blood does to breathing and to myasthenia gravis.",
    notGoodFor: "Tablets and powders: it is about magnesium into a vein, which reaches much higher levels.",
  },
  reviewedOn: "2026-11-22",
});
