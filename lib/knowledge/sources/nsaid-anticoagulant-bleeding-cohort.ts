import { defineSource } from "../source";

/** NSAIDs and bleeding on an anticoagulant. */
export const nsaidAnticoagulantCohort = defineSource({
  id: "nsaid-anticoagulant-bleeding-cohort",
  layer: "safety",
  type: "cohort-study",
  title:
    "Bleeding risk using non-steroidal anti-inflammatory drugs in anticoagulated patients with atrial fibrillation: a nationwide cohort study",
  authors: "Not shown in the copy that was read",
  publishedIn: "European Heart Journal - Quality of Care and Clinical Outcomes",
  url: "https://esc365.escardio.org/journal/89803",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Bleeding with an NSAID in 114,119 people on an anticoagulant for atrial fibrillation.",
    notGoodFor: "People who take an anticoagulant for something else. Year and authors were not shown.",
  },
  reviewedOn: "2026-11-22",
});
