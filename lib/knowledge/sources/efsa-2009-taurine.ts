import { defineSource } from "../source";

export const efsa2009 = defineSource({
  id: "efsa-2009-taurine",
  layer: "safety",
  type: "regulator",
  title: "The use of taurine and D-glucurono-γ-lactone as constituents of the so-called “energy” drinks",
  authors: "EFSA Panel on Food Additives and Nutrient Sources added to Food",
  publishedIn: "The EFSA Journal 935:1-31",
  year: 2009,
  url: "https://www.efsa.europa.eu/en/news/efsa-adopts-opinion-two-ingredients-commonly-used-some-energy-drinks",
  funding: "a public authority",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The safety of taurine as an ingredient, up to about 1,400 mg a day.",
    notGoodFor: "Energy drinks as such, which it did not evaluate, or people with kidney disease.",
  },
  reviewedOn: "2026-11-22",
});
