import { defineSource } from "../source";

/** Creatine in fibromyalgia. */
export const alves2013 = defineSource({
  id: "alves-2013-creatine-fibromyalgia",
  layer: "safety",
  type: "randomised-trial",
  title: "Creatine Supplementation in Fibromyalgia: A Randomized, Double-Blind, Placebo-Controlled Trial",
  authors: "Alves CRR, Santiago BM, Tritto ACC, Roschel H, et al.",
  publishedIn: "Arthritis Care Res (Hoboken) 2013;65(9):1449-59",
  year: 2013,
  pmid: "23554283",
  doi: "10.1002/acr.22020",
  url: "https://doi.org/10.1002/acr.22020",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "16 weeks against placebo: stronger muscles, no general change in pain, sleep or quality of life.",
    notGoodFor: "Long use, men, and kidney disease. About 30 women.",
  },
  reviewedOn: "2026-11-22",
});
