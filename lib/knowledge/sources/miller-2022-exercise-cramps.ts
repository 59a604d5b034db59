import { defineSource } from "../source";

/** Review of exercise-associated cramps. */
export const miller2022 = defineSource({
  id: "miller-2022-exercise-cramps",
  layer: "safety",
  type: "narrative-review",
  title:
    "An Evidence-Based Review of the Pathophysiology, Treatment, and Prevention of Exercise-Associated Muscle Cramps",
  authors: "Miller KC, McDermott BP, Yeargin SW, Fiol A, Schwellnus MP",
  publishedIn: "J Athl Train 2022;57(1):5-15",
  year: 2022,
  pmid: "34185846",
  doi: "10.4085/1062-6050-0696.20",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277/",
  funding: "not read",
  read: "abstract",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "What is done for a cramp during or after exercise, and why no single cause explains it.",
    notGoodFor: "Cramps at night or at rest. It pools no trials.",
  },
  reviewedOn: "2026-11-22",
});
