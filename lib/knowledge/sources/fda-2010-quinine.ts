import { defineSource } from "../source";

/** The FDA notice against quinine for night leg cramps. */
export const fda2010Quinine = defineSource({
  id: "fda-2010-quinine",
  layer: "safety",
  type: "regulator",
  title:
    "Drug Safety Communication: new risk management plan and patient Medication Guide for Qualaquin (quinine sulfate)",
  authors: "US Food and Drug Administration",
  publishedIn: "FDA, 8 July 2010",
  year: 2010,
  url: "https://www.fda.gov/Drugs/DrugSafety/PostmarketDrugSafetyInformationforPatientsandProviders/ucm218202.htm",
  funding: "US government",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The safety announcement was read; the data summary only in news reports of it.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The regulator’s verdict and the harm behind it.",
    notGoodFor: "How often the harm happens: reports are not a rate.",
  },
  reviewedOn: "2026-11-22",
});
