import { defineSource } from "../source";

/** The US label of quinine, licensed for malaria alone. */
export const quinineUsLabel = defineSource({
  id: "us-label-quinine",
  layer: "safety",
  type: "drug-label",
  title: "Quinine sulfate capsules: US prescribing information",
  authors: "Teva; Sun (Qualaquin); other makers carry the same text",
  publishedIn: "DailyMed, US National Library of Medicine",
  year: 2023,
  url: "https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=e782283e-2608-4fd6-a8b2-6c30b9d5d3b0",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "The highlights were read on DailyMed; sections 5, 7 and 12 in copies on other sites. A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Boxed warning, contraindications, interactions, and effects on the heart at malaria doses.",
    notGoodFor: "Frequency of harm at the lower doses used for cramps.",
  },
  reviewedOn: "2026-11-22",
});
