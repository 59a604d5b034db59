import { defineSource } from "../source";

/** The largest pooling of placebo-controlled trials of vitamin D and muscle. */
export const bislev2021 = defineSource({
  id: "bislev-2021-vitamin-d-muscle",
  layer: "safety",
  type: "systematic-review",
  title: "Vitamin D and Muscle Health: A Systematic Review and Meta-analysis of Randomized Placebo-Controlled Trials",
  authors: "Bislev LS, et al.",
  publishedIn: "Journal of Bone and Mineral Research, published online August 2021",
  year: 2021,
  funding: "not read: the abstract does not say",
  evidenceUpTo: "October 2020",
  read: "abstract",
  status: "unknown",
  statusNote: "The abstract was read on a copy; volume, pages and DOI were not shown.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That vitamin D did not improve strength or mobility, and slowed some tests a little.",
    notGoodFor:
      "Cramps and spasms, which it did not study; severe deficiency, for which the authors leave the question open.",
  },
  reviewedOn: "2026-11-22",
});
