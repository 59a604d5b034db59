import { defineSource } from "../source";

/** The US label of mexiletine, an antiarrhythmic. */
export const mexiletineUsLabel = defineSource({
  id: "us-label-mexiletine",
  layer: "safety",
  type: "drug-label",
  title: "Mexiletine hydrochloride capsules: US prescribing information",
  authors: "Camber Pharmaceuticals; other makers carry the same text",
  publishedIn: "DailyMed, US National Library of Medicine",
  year: 2022,
  url: "https://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=8b20e850-037b-4c16-a57d-c3d4909f147a",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "The sections cited were read in copies of the label on other sites, not all of the same revision. A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Contraindications, boxed warning, liver, interactions and adverse effects at doses for arrhythmia.",
    notGoodFor: "ALS and cramps: this use is not in the label.",
  },
  reviewedOn: "2026-11-22",
});
