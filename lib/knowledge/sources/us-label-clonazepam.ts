import { defineSource } from "../source";

/** The American label of clonazepam. */
export const clonazepamUsLabel = defineSource({
  id: "us-label-clonazepam",
  layer: "safety",
  type: "drug-label",
  title: "Clonazepam tablets: boxed warning, contraindications and precautions",
  authors: "Marketing authorisation holders",
  publishedIn: "DailyMed, updated 24 May 2024; precautions read in a copy on medlibrary.org",
  year: 2024,
  url: "https://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=b3c9d04a-431f-4cec-a809-847dfb8de736",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Opioids, dependence, liver, glaucoma, breathing, saliva, kidney, newborns.",
    notGoodFor: "Sleep starts and cramps: it is licensed for seizures and panic.",
  },
  reviewedOn: "2026-11-22",
});
