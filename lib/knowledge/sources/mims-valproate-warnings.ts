import { defineSource } from "../source";

/** Warnings on valproic acid. */
export const valproateWarnings = defineSource({
  id: "mims-valproate-warnings",
  layer: "safety",
  type: "drug-label",
  title: "Epilepsan (valproic acid): warnings",
  authors: "Sanbe",
  publishedIn: "MIMS Indonesia, website",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Liver failure and pancreatitis: when they come and how they begin.",
    notGoodFor: "British rules on prescribing.",
  },
  reviewedOn: "2026-11-22",
});
