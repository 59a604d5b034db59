import { defineSource } from "../source";

/** A creatine kinase over 5,000 U/L. */
export const huertaAlardin2005 = defineSource({
  id: "huerta-alardin-2005-rhabdomyolysis",
  layer: "safety",
  type: "narrative-review",
  title: "Bench-to-bedside review: Rhabdomyolysis, an overview for clinicians",
  authors: "Huerta-Alardín AL, Varon J, Marik PE",
  publishedIn: "Crit Care 2005;9:158-169",
  year: 2005,
  doi: "10.1186/cc2978",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That a creatine kinase over 5,000 U/L, without heart attack or stroke, means serious muscle injury.",
    notGoodFor: "Treatment, which has moved on since 2005.",
  },
  reviewedOn: "2026-11-22",
});
