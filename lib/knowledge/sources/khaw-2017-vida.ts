import { defineSource } from "../source";

/** Monthly vitamin D and falls in 5,110 people: no difference. */
export const khaw2017 = defineSource({
  id: "khaw-2017-vida",
  layer: "safety",
  type: "randomised-trial",
  title:
    "Effect of monthly high-dose vitamin D supplementation on falls and non-vertebral fractures: secondary and post-hoc outcomes from the randomised, double-blind, placebo-controlled ViDA trial",
  authors: "Khaw KT, Stewart AW, Waayer D, Lawes CMM, Toop L, Camargo CA Jr, Scragg R",
  publishedIn: "Lancet Diabetes & Endocrinology, published online 28 April 2017",
  year: 2017,
  doi: "10.1016/S2213-8587(17)30103-1",
  funding: "not read: the abstract does not say",
  evidenceUpTo: "31 July 2015",
  read: "abstract",
  status: "unknown",
  statusNote: "No correction or retraction was seen in the copy that we read; the registers were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That 100,000 IU a month neither raised nor lowered falls in people of 50 to 84.",
    notGoodFor: "Deficiency: three in ten were below 50 nmol/L.",
  },
  reviewedOn: "2026-11-22",
});
