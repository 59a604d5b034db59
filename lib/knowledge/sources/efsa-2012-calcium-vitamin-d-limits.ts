import { defineSource } from "../source";

/** The European upper limits for calcium and vitamin D. */
export const efsa2012 = defineSource({
  id: "efsa-2012-calcium-vitamin-d-limits",
  layer: "safety",
  type: "regulator",
  title: "Upper intake levels reviewed for vitamin D and calcium",
  authors: "European Food Safety Authority",
  publishedIn: "efsa.europa.eu, news item of 27 July 2012; abstracts of the two opinions of its NDA Panel",
  year: 2012,
  url: "https://www.efsa.europa.eu/da/press/news/120727-0",
  funding: "public body of the European Union",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "2,500 mg of calcium and 100 micrograms of vitamin D a day for adults, from all sources.",
    notGoodFor: "Treatment under supervision, kidney disease, or people with stones.",
  },
  reviewedOn: "2026-11-22",
});
