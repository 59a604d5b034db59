import { defineSource } from "../source";

/** German text on tizanidine: blood pressure, QT. */
export const sirdaludLabel = defineSource({
  id: "sirdalud-leaflet",
  layer: "safety",
  type: "drug-label",
  title: "Sirdalud 6 mg (tizanidine): interactions",
  authors: "The manufacturer",
  publishedIn: "Read in a reproduction on medikamio.com",
  url: "https://preview.medikamio.com/de-de/medikamente/sirdalud-6mg/pil",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a reproduction without a date.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "QT prolongation at high levels, and blood-pressure medicines.",
    notGoodFor: "Figures on outcomes.",
  },
  reviewedOn: "2026-11-22",
});
