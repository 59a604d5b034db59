import { defineSource } from "../source";

/** The European upper limit of vitamin D. */
export const efsa2023VitaminD = defineSource({
  id: "efsa-2023-vitamin-d",
  layer: "safety",
  type: "regulator",
  title:
    "Scientific opinion on the tolerable upper intake level for vitamin D, including the derivation of a conversion factor for calcidiol monohydrate",
  authors: "EFSA Panel on Nutrition, Novel Foods and Food Allergens",
  publishedIn: "EFSA Journal 2023;21(8):8145",
  year: 2023,
  pmid: "37560437",
  doi: "10.2903/j.efsa.2023.8145",
  url: "https://doi.org/10.2903/j.efsa.2023.8145",
  funding: "public body of the European Union",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-28",
  appraisal: {
    goodFor:
      "100 micrograms a day for adults, in pregnancy and breastfeeding too, from all sources, set by much calcium in the urine.",
    notGoodFor: "Treatment of deficiency under supervision.",
  },
  reviewedOn: "2026-11-28",
});
