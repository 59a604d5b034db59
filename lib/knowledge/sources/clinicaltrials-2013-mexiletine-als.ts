import { defineSource } from "../source";

/** The registry entry of the larger trial of mexiletine in ALS, for who could take part. */
export const nct01849770 = defineSource({
  id: "clinicaltrials-2013-mexiletine-als",
  layer: "safety",
  type: "reference-work",
  title: "Mexiletine in Sporadic Amyotrophic Lateral Sclerosis (MX-ALS-001), NCT01849770",
  authors: "University of Washington (sponsor)",
  publishedIn: "ClinicalTrials.gov",
  year: 2013,
  url: "https://clinicaltrials.gov/study/NCT01849770",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The criteria were read in copies of the registry entry.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Who could take part: adults, slow vital capacity of at least 50 %, stable or no riluzole, no known heart disease, not pregnant.",
    notGoodFor: "Results, for which the paper is cited.",
  },
  reviewedOn: "2026-11-22",
});
