import { defineSource } from "../source";

/** Reviews of exercise in claudication, in a table of figures. */
export const claudicationTable = defineSource({
  id: "claudication-exercise-table",
  layer: "safety",
  type: "systematic-review",
  title: "Table of reviews and trials of exercise in intermittent claudication (PMC3275103)",
  authors: "Not shown in the copy that was read",
  publishedIn: "PubMed Central, PMC3275103; the journal is not shown with the table",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3275103/",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Figures of earlier reviews: walking distance with supervised exercise against usual care.",
    notGoodFor: "The trials themselves: the table alone was read, and newer reviews exist.",
  },
  reviewedOn: "2026-11-22",
});
