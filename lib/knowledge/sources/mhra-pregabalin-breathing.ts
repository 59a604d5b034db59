import { defineSource } from "../source";

/** The British warning on breathing. */
export const mhraPregabalinBreathing = defineSource({
  id: "mhra-pregabalin-breathing",
  layer: "safety",
  type: "regulator",
  title: "Pregabalin (Lyrica): reports of severe respiratory depression",
  authors: "Medicines and Healthcare products Regulatory Agency",
  publishedIn: "Drug Safety Update, gov.uk",
  url: "https://www.gov.uk/drug-safety-update/pregabalin-lyrica-reports-of-severe-respiratory-depression",
  funding: "UK government",
  read: "full-text",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Who is at higher risk: breathing, lung, nerve and kidney disease, sedatives, over 65.",
    notGoodFor: "How often it happens.",
  },
  reviewedOn: "2026-11-22",
});
