import { defineSource } from "../source";

/** Product information of pregabalin. */
export const pregabalinLabel = defineSource({
  id: "mims-pregabalin-label",
  layer: "safety",
  type: "drug-label",
  title: "Pregabalin (Lyrica and others): special precautions",
  authors: "Marketing authorisation holders",
  publishedIn: "MIMS Philippines and MIMS Thailand, website",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The openings of four pages were read. A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Heart failure, swelling, weight, diabetes, mood, misuse, withdrawal.",
    notGoodFor: "Restless legs and cramps.",
  },
  reviewedOn: "2026-11-22",
});
