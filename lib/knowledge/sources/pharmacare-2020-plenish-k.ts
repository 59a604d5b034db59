import { defineSource } from "../source";

export const plenishKLabel = defineSource({
  id: "pharmacare-2020-plenish-k",
  layer: "safety",
  type: "drug-label",
  title: "Plenish-K 600 SR (potassium chloride): professional information (South Africa)",
  authors: "Pharmacare Limited",
  publishedIn: "South African Health Products Regulatory Authority",
  year: 2020,
  url: "https://www.rxreasoner.com/monographs/plenish-k/precautions",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The version that was read is dated; whether a later one differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Which medicines raise potassium, beta-blockers, heparin and digoxin among them; heat cramp as a reason for caution.",
    notGoodFor: "How large each risk is.",
  },
  reviewedOn: "2026-11-22",
});
