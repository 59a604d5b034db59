import { defineSource } from "../source";

/** How little menaquinone-7 it takes to disturb a vitamin K antagonist. */
export const theuwissen2013 = defineSource({
  id: "theuwissen-2013-mk7-anticoagulant",
  layer: "safety",
  type: "cohort-study",
  title:
    "Effect of low-dose supplements of menaquinone-7 (vitamin K2) on the stability of oral anticoagulant treatment: dose–response relationship in healthy volunteers",
  authors: "Theuwissen E, et al.",
  publishedIn: "Journal of Thrombosis and Haemostasis 2013;11(6):1085-92",
  year: 2013,
  doi: "10.1111/jth.12203",
  url: "https://onlinelibrary.wiley.com/doi/10.1111/jth.12203",
  funding: "not read: the abstract does not say",
  read: "abstract",
  status: "unknown",
  statusNote: "No correction or retraction was seen in the copy that we read; the registers were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "The lowest daily amount of menaquinone-7 that lowered the INR of volunteers on acenocoumarol: 10 micrograms.",
    notGoodFor:
      "How often patients clot because of it: 15 healthy volunteers with rising doses over weeks, no comparison group, acenocoumarol only. (Listed as a cohort study for want of a better word.)",
  },
  reviewedOn: "2026-11-22",
});
