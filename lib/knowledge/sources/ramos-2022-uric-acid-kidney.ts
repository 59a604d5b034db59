import { defineSource } from "../source";

/** Uric acid and the kidney. */
export const ramos2022 = defineSource({
  id: "ramos-2022-uric-acid-kidney",
  layer: "safety",
  type: "narrative-review",
  title: "Update on Uric Acid and the Kidney",
  authors: "Ramos GK, Goldfarb DS",
  publishedIn: "Curr Rheumatol Rep 2022;24:132-138",
  year: 2022,
  doi: "10.1007/s11926-022-01069-3",
  url: "https://doi.org/10.1007/s11926-022-01069-3",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That inosine's stones were of uric acid.",
    notGoodFor: "How many people had them.",
  },
  reviewedOn: "2026-11-22",
});
