import { defineSource } from "../source";

export const potassiumChlorideUsLabel = defineSource({
  id: "us-label-potassium-chloride",
  layer: "safety",
  type: "drug-label",
  title: "Potassium chloride extended-release tablets: prescribing information (US)",
  authors: "Manufacturer of the generic product",
  publishedIn: "DailyMed, US National Library of Medicine, label updated 18 September 2024",
  year: 2024,
  url: "https://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=8bae6f0f-58ca-490f-a725-8ec4bc6ba514",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "Sections 1 to 5 were read in the overview of the label, section 7 in a reproduction; whether a later version differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "What potassium is licensed for, what contraindicates it, and which medicines make the body keep potassium.",
    notGoodFor: "Cramps: the label is for low potassium.",
  },
  reviewedOn: "2026-11-22",
});
