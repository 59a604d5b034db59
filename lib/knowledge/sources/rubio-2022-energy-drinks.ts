import { defineSource } from "../source";

export const rubio2022 = defineSource({
  id: "rubio-2022-energy-drinks",
  layer: "safety",
  type: "narrative-review",
  title: "Caffeine, D-glucuronolactone and taurine content in energy drinks: exposure and risk assessment",
  authors: "Rubio C, Cámara M, Giner RM, González-Muñoz MJ, López-García E, Morales FJ, et al.",
  publishedIn: "Nutrients 14(23):5103",
  year: 2022,
  pmid: "36501132",
  doi: "10.3390/nu14235103",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9735529",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "How much caffeine comes with the taurine of an energy drink, and when that disturbs sleep.",
    notGoodFor: "An effect on sleep starts: it is a calculation of exposure, not a trial.",
  },
  reviewedOn: "2026-11-22",
});
