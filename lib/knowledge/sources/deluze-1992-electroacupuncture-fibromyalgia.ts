import { defineSource } from "../source";

/** Electro-acupuncture with needles in fibromyalgia. */
export const deluze1992 = defineSource({
  id: "deluze-1992-electroacupuncture-fibromyalgia",
  layer: "safety",
  type: "randomised-trial",
  title: "Electroacupuncture in fibromyalgia: results of a controlled trial",
  authors: "Deluze C, Bosia L, Zirbs A, Chantraine A, Vischer TL",
  publishedIn: "BMJ 1992;305(6864):1249-1252",
  year: 1992,
  pmid: "1477566",
  doi: "10.1136/bmj.305.6864.1249",
  url: "https://pubmed.ncbi.nlm.nih.gov/1477566/",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Three weeks of electro-acupuncture with needles against sham in 70 people with fibromyalgia.",
    notGoodFor: "Cramps and spasm; stimulation without needles; anything after three weeks.",
  },
  reviewedOn: "2026-11-22",
});
