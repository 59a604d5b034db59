import { defineSource } from "../source";

export const bsg2021 = defineSource({
  id: "bsg-2021-iron-deficiency-anaemia",
  layer: "safety",
  type: "guideline",
  title: "British Society of Gastroenterology guidelines for the management of iron deficiency anaemia in adults",
  authors: "Snook J, Bhala N, Beales ILP, Cannings D, Kightley C, Logan RPH, et al.",
  publishedIn: "Gut 70(11):2030-2051",
  year: 2021,
  pmid: "34497146",
  doi: "10.1136/gutjnl-2021-325210",
  url: "https://gut.bmj.com/content/70/11/2030.long",
  funding: "not read",
  read: "abstract",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "How often a disease of the gut stands behind iron deficiency anaemia, and how fast it is looked for.",
    notGoodFor: "Iron deficiency without anaemia: the abstract is about anaemia.",
  },
  reviewedOn: "2026-11-22",
});
