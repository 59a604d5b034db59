import { defineSource } from "../source";

/** A practitioners' site on who is not given electro-acupuncture. */
export const acupunturaCom = defineSource({
  id: "acupuntura-com-electroacupuncture",
  layer: "safety",
  type: "commercial-reference-site",
  title: "Contraindications for electroacupuncture",
  authors: "acupuntura.com; no author shown",
  publishedIn: "acupuntura.com",
  url: "https://acupuntura.com/en/articles/contraindicacoes-eletroacupuntura/",
  funding: "not stated",
  read: "secondary-report",
  status: "unknown",
  statusNote: "An undated page; part of it was read.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That practitioners themselves rule out pacemakers, defibrillators and uncontrolled epilepsy, and take care with anticoagulants.",
    notGoodFor: "Evidence: it cites none in the part that was read.",
  },
  reviewedOn: "2026-11-22",
});
