import { defineSource } from "../source";

/** Product information of gabapentin. */
export const gabapentinLabel = defineSource({
  id: "mims-gabapentin-label",
  layer: "safety",
  type: "drug-label",
  title: "Gabapentin (Neurovyx): special precautions",
  authors: "Marketing authorisation holder",
  publishedIn: "MIMS Malaysia, website",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "The opening of the page was read, and a British report of the same advice on breathing. A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Dizziness and falls, opioids, breathing, severe rash.",
    notGoodFor: "Restless legs and cramps.",
  },
  reviewedOn: "2026-11-22",
});
