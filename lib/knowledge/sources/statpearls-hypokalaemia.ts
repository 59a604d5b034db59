import { defineSource } from "../source";

export const statpearlsHypokalaemia = defineSource({
  id: "statpearls-hypokalaemia",
  layer: "safety",
  type: "reference-work",
  title: "Hypokalemia",
  authors: "StatPearls (authors not shown in the copy that was read)",
  publishedIn: "StatPearls, point of care",
  url: "https://statpearls.com/point-of-care/23269",
  funding: "not stated",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Only the introduction was read.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "What low potassium feels like: weakness, fatigue, cramping, palpitations, constipation.",
    notGoodFor: "Treatment.",
  },
  reviewedOn: "2026-11-22",
});
