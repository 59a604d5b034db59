import { defineSource } from "../source";

/** When exercise training has to wait because of the heart. */
export const heartFailureReviews2023 = defineSource({
  id: "heart-failure-reviews-2023-exercise",
  layer: "safety",
  type: "reference-work",
  title: "Contraindications to exercise testing and training in patients with stable heart failure (table 1)",
  authors: "Not shown in the copy that was read",
  publishedIn: "Heart Fail Rev 2023;28(6):1285-1296",
  year: 2023,
  doi: "10.1007/s10741-023-10310-9",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC10847087/table/T1",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Which states of the heart and circulation rule exercise training out until they are treated.",
    notGoodFor: "People without heart failure, for whom it was not written. The table alone was read.",
  },
  reviewedOn: "2026-11-22",
});
