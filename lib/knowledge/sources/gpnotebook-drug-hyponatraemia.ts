import { defineSource } from "../source";

/** Medicines that lower sodium. */
export const gpnotebookHyponatraemia = defineSource({
  id: "gpnotebook-drug-hyponatraemia",
  layer: "safety",
  type: "reference-work",
  title: "Drugs causing hyponatraemia",
  authors: "GPnotebook",
  publishedIn: "gpnotebook.com",
  url: "https://gpnotebook.com/en-IE/pages/diabetes-and-endocrinology/drugs-causing-hyponatraemia",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "An excerpt of a saved copy was read; whether a later version differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Which medicines lower sodium, with its references.",
    notGoodFor: "How often each does.",
  },
  reviewedOn: "2026-11-22",
});
