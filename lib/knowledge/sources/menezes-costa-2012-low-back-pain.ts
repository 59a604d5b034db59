import { defineSource } from "../source";

/** The course of acute low-back pain. */
export const menezesCosta2012 = defineSource({
  id: "menezes-costa-2012-low-back-pain",
  layer: "safety",
  type: "systematic-review",
  title: "The prognosis of acute and persistent low-back pain: a meta-analysis",
  authors: "Menezes Costa LC, Maher CG, Hancock MJ, McAuley JH, Herbert RD, Costa LOP",
  publishedIn: "CMAJ 2012;184(11):E613",
  year: 2012,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3414626/",
  funding: "not read",
  read: "abstract",
  status: "superseded",
  statusNote: "Updated by Wallwork 2024 (CMAJ, January 2024), of which the figures were not read.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "How acute low-back pain goes: mean pain 52 of 100 at the start, 23 at 6 weeks, 12 at 26 weeks, 6 at 52 weeks; 33 cohorts, 11,166 people.",
    notGoodFor: "What happens without treatment: most people in the cohorts had some. Neck pain and cramps.",
  },
  reviewedOn: "2026-11-22",
});
