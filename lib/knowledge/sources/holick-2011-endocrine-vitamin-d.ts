import { defineSource } from "../source";

/** The Endocrine Society's first guideline on vitamin D. */
export const holick2011 = defineSource({
  id: "holick-2011-endocrine-vitamin-d",
  layer: "safety",
  type: "guideline",
  title:
    "Evaluation, treatment, and prevention of vitamin D deficiency: an Endocrine Society clinical practice guideline",
  authors: "Holick MF, Binkley NC, Bischoff-Ferrari HA, Gordon CM, Hanley DA, Heaney RP, Murad MH, Weaver CM",
  publishedIn: "Journal of Clinical Endocrinology & Metabolism 2011;96(7):1911-30",
  year: 2011,
  pmid: "21646368",
  doi: "10.1210/jc.2011-0385",
  funding: "the task force received no corporate funding, as the abstract says",
  read: "abstract",
  status: "superseded",
  statusNote: "Followed by the guideline of 2024 (DOI 10.1210/clinem/dgae290).",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Where the cut of 75 nmol/L came from.",
    notGoodFor: "Today's targets: the society withdrew its definitions of sufficiency and insufficiency in 2024.",
  },
  reviewedOn: "2026-11-22",
});
