import { defineSource } from "../source";

/** The European warning of atrial fibrillation with omega-3 medicines. */
export const emaOmega3 = defineSource({
  id: "ema-2023-omega-3-atrial-fibrillation",
  layer: "safety",
  type: "regulator",
  title:
    "Omega-3-acid ethyl ester medicines: dose-dependent increased risk of atrial fibrillation (direct healthcare professional communication)",
  authors: "European Medicines Agency, PRAC",
  publishedIn: "Reports of the communication of 2023",
  year: 2023,
  funding: "public body of the European Union",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The communication was not opened; two reports of it agree.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That the risk rises with the dose, is highest at 4 g a day, and that the medicine is stopped if atrial fibrillation develops.",
    notGoodFor: "Fish oil sold as food, which it does not cover.",
  },
  reviewedOn: "2026-11-22",
});
