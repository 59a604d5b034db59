import { defineSource } from "../source";

/** The European product information of mexiletine, licensed for myotonia. */
export const mexiletineEuLeaflet = defineSource({
  id: "eu-leaflet-mexiletine",
  layer: "safety",
  type: "drug-label",
  title: "Namuscla 167 mg hard capsules (mexiletine): product information and package leaflet",
  authors: "Lupin",
  publishedIn: "electronic medicines compendium, UK",
  year: 2024,
  url: "https://www.medicines.org.uk/emc/product/9838/smpc",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "Sections 4.1 and 4.2 and the opening of the leaflet were read; section 4.3 itself was not. A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Heart assessment before and during treatment, and who must not take it, in a use that is not arrhythmia.",
    notGoodFor: "ALS and cramps: this use is not licensed.",
  },
  reviewedOn: "2026-11-22",
});
