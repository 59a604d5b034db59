import { defineSource } from "../source";

export const medscapeMagnesiumCitrate = defineSource({
  id: "medscape-uk-2023-magnesium-citrate",
  layer: "safety",
  type: "reference-work",
  title: "Magnesium citrate tablets",
  authors: "Medscape UK",
  publishedIn: "Medscape UK drug monographs, updated 2 February 2023",
  year: 2023,
  url: "https://www.medscape.co.uk/drug/magnesium-citrate-tablets-69195-69195",
  funding: "not stated",
  read: "full-text",
  status: "unknown",
  statusNote: "Read as far as its part on lactation; whether a later version differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "A second source for the limit at a GFR of 30 mL/min, for monitoring, and for pregnancy.",
    notGoodFor: "Primary data: it summarises labels.",
  },
  reviewedOn: "2026-11-22",
});
