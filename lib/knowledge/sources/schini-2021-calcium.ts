import { defineSource } from "../source";

/** The reference interval of adjusted calcium. */
export const schini2021 = defineSource({
  id: "schini-2021-calcium",
  layer: "safety",
  type: "cohort-study",
  title: "Reference interval for albumin-adjusted calcium based on a large UK population",
  authors: "Schini M, Hannan FM, Walsh JS, Eastell R",
  publishedIn: "Clin Endocrinol (Oxf) 2021;94(1):34-39",
  year: 2021,
  pmid: "32892370",
  doi: "10.1111/cen.14326",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC11497348/",
  funding: "not read",
  read: "abstract",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "The reference interval of adjusted calcium in UK adults: 2.20 to 2.60 mmol/L by consensus, 2.19 to 2.56 mmol/L in its own data.",
    notGoodFor: "Pregnancy, and laboratories with another method.",
  },
  reviewedOn: "2026-11-22",
});
