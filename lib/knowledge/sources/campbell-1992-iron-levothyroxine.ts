import { defineSource } from "../source";

export const campbell1992 = defineSource({
  id: "campbell-1992-iron-levothyroxine",
  layer: "safety",
  type: "case-series",
  title: "Ferrous sulfate reduces thyroxine efficacy in patients with hypothyroidism",
  authors: "Campbell NRC, Hasinoff BB, Stalts H, Rao B, Wong NCW",
  publishedIn: "Annals of Internal Medicine 117(12):1010-1013",
  year: 1992,
  pmid: "1443969",
  doi: "10.7326/0003-4819-117-12-1010",
  url: "https://pubmed.ncbi.nlm.nih.gov/1443969/",
  funding:
    "Foothills Hospital, Calgary, and the Natural Sciences and Engineering Research Council of Canada; Boots Pharmaceuticals gave the thyroxine",
  read: "abstract",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "What happened when 14 people took iron and thyroxine together for 12 weeks.",
    notGoodFor: "How far apart the two must be: they were taken together, and there was no comparison group.",
  },
  reviewedOn: "2026-11-22",
});
