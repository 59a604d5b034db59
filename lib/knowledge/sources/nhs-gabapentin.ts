import { defineSource } from "../source";

/** The British public page on gabapentin. */
export const nhsGabapentin = defineSource({
  id: "nhs-gabapentin",
  layer: "safety",
  type: "reference-work",
  title: "Gabapentin",
  authors: "National Health Service",
  publishedIn: "NHS website, Medicines A to Z",
  url: "https://www.nhs.uk/medicines/gabapentin/",
  funding: "UK government",
  read: "full-text",
  status: "unknown",
  statusNote: "An earlier version of the page was read in a saved copy.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Plain words on kidneys, misuse, pregnancy and breast-feeding.",
    notGoodFor: "Cramps and restless legs.",
  },
  reviewedOn: "2026-11-22",
});
