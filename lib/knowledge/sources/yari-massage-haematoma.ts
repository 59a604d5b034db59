import { defineSource } from "../source";

/** Bleeding after deep massage in cirrhosis. */
export const yariMassageHaematoma = defineSource({
  id: "yari-massage-haematoma",
  layer: "safety",
  type: "case-report",
  title: "Hemolytic Anemia Due to Hematoma Formation After Deep Tissue Massage",
  authors: "Yari N, Chitrapu PM, Karnath BM",
  publishedIn: "Consultant360",
  url: "https://www.consultant360.com/articles/hemolytic-anemia-due-hematoma-formation-after-deep-tissue-massage",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That deep massage can cause a large bleed where platelets are low: one man with cirrhosis, platelets 66 × 10⁹/L.",
    notGoodFor: "Anticoagulants, which he did not take, and how often it happens.",
  },
  reviewedOn: "2026-11-22",
});
