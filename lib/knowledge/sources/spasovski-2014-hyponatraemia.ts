import { defineSource } from "../source";

/** The levels of hyponatraemia. */
export const spasovski2014 = defineSource({
  id: "spasovski-2014-hyponatraemia",
  layer: "safety",
  type: "guideline",
  title: "Clinical practice guideline on diagnosis and treatment of hyponatraemia",
  authors: "Spasovski G, Vanholder R, Allolio B, et al.",
  publishedIn: "Eur J Endocrinol 2014;170(3):G1-G47; Nephrol Dial Transplant 2014;29(Suppl 2):i1-i39",
  year: 2014,
  doi: "10.1093/ndt/gfu040",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "What counts as hyponatraemia: mild 130 to 135, moderate 125 to 129, profound below 125 mmol/L.",
    notGoodFor: "Treatment here; only the abstract and the definitions were read.",
  },
  reviewedOn: "2026-11-22",
});
