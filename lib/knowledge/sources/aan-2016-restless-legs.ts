import { defineSource } from "../source";

export const aan2016 = defineSource({
  id: "aan-2016-restless-legs",
  layer: "safety",
  type: "guideline",
  title: "Practice guideline summary: treatment of restless legs syndrome in adults",
  authors: "Winkelman JW, Armstrong MJ, Allen RP, Chaudhuri KR, Ondo W, Trenkwalder C, et al.",
  publishedIn: "Neurology 87(24):2585-2593",
  year: 2016,
  doi: "10.1212/WNL.0000000000003388",
  url: "https://n.neurology.org/content/87/24/2585.long",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "Newer guidance from another body (AASM 2025) differs on other medicines; whether the academy has retired this guideline was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The ferritin below which iron tablets with vitamin C are considered, with the level of evidence.",
    notGoodFor: "Transferrin saturation, which its abstract does not use.",
  },
  reviewedOn: "2026-11-22",
});
