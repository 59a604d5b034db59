import { defineSource } from "../source";

/** The United States' fact sheet on vitamin K for professionals. */
export const odsVitaminK = defineSource({
  id: "ods-vitamin-k",
  layer: "safety",
  type: "reference-work",
  title: "Vitamin K: Fact Sheet for Health Professionals",
  authors: "National Institutes of Health, Office of Dietary Supplements",
  publishedIn: "ods.od.nih.gov",
  url: "https://ods.od.nih.gov/factsheets/vitaminK-HealthProfessional/",
  funding: "public body of the United States",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Updated without notice. Read in a saved copy; whether it is still the newest text was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "What vitamin K does in clotting, and that people on warfarin need a steady intake.",
    notGoodFor:
      "Nocturnal leg cramps. Only its opening was read; its list of interacting medicines was seen at second hand.",
  },
  reviewedOn: "2026-11-22",
});
