import { defineSource } from "../source";

/** The European upper limit for vitamin B6. */
export const efsaB6 = defineSource({
  id: "efsa-2023-vitamin-b6",
  layer: "safety",
  type: "regulator",
  title: "Scientific opinion on the tolerable upper intake level for vitamin B6",
  authors: "EFSA Panel on Nutrition, Novel Foods and Food Allergens",
  publishedIn: "EFSA Journal 2023;21(5):8006",
  year: 2023,
  pmid: "37207271",
  doi: "10.2903/j.efsa.2023.8006",
  url: "https://doi.org/10.2903/j.efsa.2023.8006",
  funding: "public body of the European Union",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "12 mg a day for adults, pregnancy included, set because too much B6 damages nerves.",
    notGoodFor: "Treatment under a doctor's care, which such a limit does not judge.",
  },
  reviewedOn: "2026-11-22",
});
