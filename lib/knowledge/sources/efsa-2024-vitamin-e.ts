import { defineSource } from "../source";

/** The European upper limit of vitamin E. */
export const efsa2024VitaminE = defineSource({
  id: "efsa-2024-vitamin-e",
  layer: "safety",
  type: "regulator",
  title: "Scientific opinion on the tolerable upper intake level for vitamin E",
  authors: "EFSA Panel on Nutrition, Novel Foods and Food Allergens",
  publishedIn: "EFSA Journal 2024;22(8):8953",
  year: 2024,
  doi: "10.2903/j.efsa.2024.8953",
  url: "https://doi.org/10.2903/j.efsa.2024.8953",
  funding: "public body of the European Union",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-28",
  appraisal: {
    goodFor: "300 mg a day of alpha-tocopherol for adults, from all sources, set by clotting and bleeding.",
    notGoodFor: "People on an anticoagulant or antiplatelet medicine, for whom the limit does not hold.",
  },
  reviewedOn: "2026-11-28",
});
