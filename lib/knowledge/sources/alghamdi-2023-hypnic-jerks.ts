import { defineSource } from "../source";

/** Sleep starts, their triggers and antidepressants. */
export const alghamdi2023 = defineSource({
  id: "alghamdi-2023-hypnic-jerks",
  layer: "safety",
  type: "case-report",
  title: "Hypnic Jerks, Major Depressive Disorder, and Antidepressant Use: A Possible Relationship",
  authors: "Alghamdi SA",
  publishedIn: "Cureus 2023",
  year: 2023,
  pmid: "37869048",
  doi: "10.7759/cureus.47436",
  url: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC10590197/",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "What is held to bring sleep starts on: stress, tiredness, caffeine, some medicines.",
    notGoodFor: "Whether leaving a trigger out helps: it is one patient.",
  },
  reviewedOn: "2026-11-22",
});
