import { defineSource } from "../source";

/** The registry entry of the vitamin K2 trial: who was to be admitted. */
export const nct05547750 = defineSource({
  id: "nct05547750-vitamin-k2-registry",
  layer: "safety",
  type: "randomised-trial",
  title: "Effect of Vitamin K2 in the Treatment of Nocturnal Leg Cramps in Older Population",
  authors: "Li Y (sponsor); Affiliated Hospital of North Sichuan Medical College",
  publishedIn: "ClinicalTrials.gov NCT05547750, last updated 25 January 2023",
  year: 2022,
  url: "https://clinicaltrials.gov/study/NCT05547750",
  funding: "no payer named; sponsor listed as Ying Li",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a copy of the registry entry; later changes may be missing.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The planned admission and exclusion criteria.",
    notGoodFor: "Results; and whether the published trial used exactly these criteria. Read in a copy of the registry.",
  },
  reviewedOn: "2026-11-22",
});
