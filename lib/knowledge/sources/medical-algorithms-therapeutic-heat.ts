import { defineSource } from "../source";

/** When heat is not applied. */
export const medicalAlgorithmsHeat = defineSource({
  id: "medical-algorithms-therapeutic-heat",
  layer: "safety",
  type: "reference-work",
  title: "Contraindications for therapeutic heat, including diathermy",
  authors: "Not shown on the page",
  publishedIn: "medicalalgorithms.com",
  url: "https://www.medicalalgorithms.com/contraindications-for-therapeutic-heat-including-diathermy",
  funding: "not read",
  read: "full-text",
  status: "unknown",
  statusNote: "An open web page without a date.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "A short list of whom and where heat can harm.",
    notGoodFor: "Evidence: it cites nothing that we could see.",
  },
  reviewedOn: "2026-11-22",
});
