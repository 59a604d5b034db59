import { defineSource } from "../source";

/** American label of cyclobenzaprine, in short. */
export const cyclobenzaprineLabel = defineSource({
  id: "cyclobenzaprine-label",
  layer: "safety",
  type: "drug-label",
  title: "Cyclobenzaprine HCl tablets: prescribing summary",
  authors: "MPR, from the label",
  publishedIn: "empr.com",
  url: "https://www.empr.com/drug/cyclobenzaprine-hcl-tablets/",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "A summary of the label without a date.",
  statusCheckedOn: "2026-11-22",
  appraisal: { goodFor: "Dose, limit of two to three weeks, heart, liver, glaucoma.", notGoodFor: "Other relaxants." },
  reviewedOn: "2026-11-22",
});
