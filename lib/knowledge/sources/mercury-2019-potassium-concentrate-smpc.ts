import { defineSource } from "../source";

export const potassiumConcentrateLabel = defineSource({
  id: "mercury-2019-potassium-concentrate-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Potassium chloride concentrate for solution for infusion: summary of product characteristics (UK)",
  authors: "Mercury Pharmaceuticals Limited",
  publishedIn: "Medicines and Healthcare products Regulatory Agency (UK)",
  year: 2019,
  url: "https://www.rxreasoner.com/monographs/7041/precautions",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The version that was read is dated; whether a later one differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The cut at a plasma potassium of 5 mmol/L; heat cramps among the contraindications.",
    notGoodFor: "Tablets: it is for infusion, where the risk is higher.",
  },
  reviewedOn: "2026-11-22",
});
