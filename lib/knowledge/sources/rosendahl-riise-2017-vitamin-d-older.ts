import { defineSource } from "../source";

/** Vitamin D, strength and mobility in people over 65 who live at home. */
export const rosendahlRiise2017 = defineSource({
  id: "rosendahl-riise-2017-vitamin-d-older",
  layer: "safety",
  type: "systematic-review",
  title:
    "Vitamin D supplementation and its influence on muscle strength and mobility in community-dwelling older persons: a systematic review and meta-analysis",
  authors: "Rosendahl-Riise H, Spielau U, Ranhoff AH, Gudbrandsen OA, Dierkes J",
  publishedIn: "Journal of Human Nutrition and Dietetics 2017;30(1):3-15",
  year: 2017,
  pmid: "27460044",
  doi: "10.1111/jhn.12394",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5248635",
  funding: "not read: the abstract does not say",
  evidenceUpTo: "April 2016",
  read: "abstract",
  status: "corrected",
  statusNote: "Erratum: J Hum Nutr Diet 2018;31(6):825-826, DOI 10.1111/jhn.12605. We have not read what it corrects.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "No gain in grip strength and a slightly slower walking test in people over 65.",
    notGoodFor: "Cramps; severe deficiency alone. The studies differed much from one another.",
  },
  reviewedOn: "2026-11-22",
});
