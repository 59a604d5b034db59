import { defineSource } from "../source";

/** Creatine and the kidney. */
export const longobardi2023 = defineSource({
  id: "longobardi-2023-creatine-kidney",
  layer: "safety",
  type: "narrative-review",
  title: "Creatine and kidney function (narrative review; full title not shown in the copy that was read)",
  authors: "Longobardi I, et al.",
  publishedIn: "Nutrients 2023;15(6):1466",
  year: 2023,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC10054094",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That creatine can raise creatinine without harm to the kidney, and that kidney disease was hardly studied.",
    notGoodFor: "Cramps. Kidney disease that is already there.",
  },
  reviewedOn: "2026-11-22",
});
