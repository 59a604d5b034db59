import { defineSource } from "../source";

/** The European upper limit of folic acid. */
export const efsa2023Folate = defineSource({
  id: "efsa-2023-folate",
  layer: "safety",
  type: "regulator",
  title: "Scientific opinion on the tolerable upper intake level for folate",
  authors: "EFSA Panel on Nutrition, Novel Foods and Food Allergens",
  publishedIn: "EFSA Journal 2023;21(11):8353",
  year: 2023,
  pmid: "37965303",
  doi: "10.2903/j.efsa.2023.8353",
  url: "https://doi.org/10.2903/j.efsa.2023.8353",
  funding: "public body of the European Union",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-28",
  appraisal: {
    goodFor:
      "1,000 micrograms a day for adults from supplements and fortified food, set by nerve damage where vitamin B12 is lacking.",
    notGoodFor: "Folic acid that is prescribed.",
  },
  reviewedOn: "2026-11-28",
});
