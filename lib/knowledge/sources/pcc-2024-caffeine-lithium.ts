import { defineSource } from "../source";

/** Lithium after a sudden cut in caffeine. */
export const pcc2024CaffeineLithium = defineSource({
  id: "pcc-2024-caffeine-lithium",
  layer: "safety",
  type: "case-report",
  title:
    "Sudden Reduction in Caffeine Intake Increases Serum Lithium Concentration to Supratherapeutic Level: A Case Report",
  authors: "Not shown in the copy that was read",
  publishedIn: "Prim Care Companion CNS Disord 2024;26(2):23cr03642",
  year: 2024,
  url: "https://www.psychiatrist.com/pcc/sudden-reduction-in-caffeine-intake-increases-serum-lithium-concentration-to-supratherapeutic-level-a-case-report",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That lithium can rise when much caffeine is cut at once: 1,027 mg to 129 mg a day in one man.",
    notGoodFor: "How often it happens; the level reached was in a part not read.",
  },
  reviewedOn: "2026-11-22",
});
