import { defineSource } from "../source";

/** Low calcium from lack of vitamin D in breastfed infants. */
export const infantsVitaminD = defineSource({
  id: "ijmr-vitamin-d-breastfed-infants",
  layer: "safety",
  type: "narrative-review",
  title: "Vitamin D deficiency in exclusively breast-fed infants",
  authors: "Authors not shown in the copy that was read",
  publishedIn: "Indian Journal of Medical Research (read in a copy; volume not shown)",
  url: "https://www.thefreelibrary.com/Vitamin+D+deficiency+in+exclusively+breast-fed+infants.-a0179568746",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That breastfed infants can have seizures from low calcium because vitamin D is lacking.",
    notGoodFor: "Cramps in the leg; treatment through the mother.",
  },
  reviewedOn: "2026-11-22",
});
