import { defineSource } from "../source";

export const whoFerritin2020 = defineSource({
  id: "who-2020-ferritin",
  layer: "safety",
  type: "guideline",
  title: "WHO guideline on use of ferritin concentrations to assess iron status in individuals and populations",
  authors: "World Health Organization",
  publishedIn: "Geneva: World Health Organization; ISBN 978-92-4-000012-4",
  year: 2020,
  url: "https://www.ncbi.nlm.nih.gov/books/NBK569873/",
  funding: "a public authority",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Which ferritin means deficiency, and how inflammation changes that.",
    notGoodFor: "Restless legs, where guidelines act at a higher ferritin.",
  },
  reviewedOn: "2026-11-22",
});
