import { defineSource } from "../source";

/** Ranges of protein intake with and without dialysis. */
export const proteinRangesCkd = defineSource({
  id: "dietary-protein-ranges-ckd",
  layer: "safety",
  type: "narrative-review",
  title: "Table 1: ranges of dietary protein intake (title of the article not shown)",
  authors: "Not shown in the copy that was read",
  publishedIn: "PMC8045140",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8045140/table/T1",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "One table was read; title and journal were not shown there.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "1.0 to 1.2 g/kg a day on dialysis, as recommended by KDOQI for stable patients.",
    notGoodFor: "Cramps. One table was read.",
  },
  reviewedOn: "2026-11-22",
});
