import { defineSource } from "../source";

/** Sleep starts on SSRIs. */
export const kumar2023 = defineSource({
  id: "kumar-2023-ssri-hypnic-jerks",
  layer: "safety",
  type: "case-series",
  title: "SSRI induced hypnic jerks: A case series",
  authors: "Kumar R, Ali SN, Saha S, Bhattacharjee S",
  publishedIn: "Indian J Psychiatry 2023;65(7):785-788",
  year: 2023,
  pmid: "37645359",
  doi: "10.4103/indianjpsychiatry.indianjpsychiatry_207_23",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC10461585",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That sleep starts can begin on escitalopram, sertraline or fluoxetine: four patients.",
    notGoodFor: "How often it happens.",
  },
  reviewedOn: "2026-11-22",
});
