import { defineSource } from "../source";

/** The United States' fact sheet on calcium: upper limits and harms. */
export const odsCalcium = defineSource({
  id: "ods-calcium",
  layer: "safety",
  type: "reference-work",
  title: "Calcium: Fact Sheet for Health Professionals",
  authors: "National Institutes of Health, Office of Dietary Supplements",
  publishedIn: "ods.od.nih.gov",
  url: "https://ods.od.nih.gov/factsheets/Calcium-HealthProfessional/",
  funding: "public body of the United States",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The page itself was not opened; two sites that reproduce its limits agree.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Upper limits by age, and that supplements, not food, go with kidney stones.",
    notGoodFor: "Cramps. Read as reproduced on two other sites.",
  },
  reviewedOn: "2026-11-22",
});
