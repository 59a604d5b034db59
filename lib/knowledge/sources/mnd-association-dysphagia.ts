import { defineSource } from "../source";

/** Swallowing in ALS. */
export const mndDysphagia = defineSource({
  id: "mnd-association-dysphagia",
  layer: "safety",
  type: "reference-work",
  title: "Dysphagia: information for health and social care professionals",
  authors: "Motor Neurone Disease Association",
  publishedIn: "mndassociation.org",
  url: "https://www.mndassociation.org/professionals/management-of-mnd/dysphagia",
  funding: "a charity",
  read: "secondary-report",
  status: "unknown",
  statusNote: "An excerpt of a saved copy was read; whether a later version differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That coughing on liquids may be the first sign of difficulty in swallowing in ALS.",
    notGoodFor: "Hydration as a treatment of cramps.",
  },
  reviewedOn: "2026-11-22",
});
