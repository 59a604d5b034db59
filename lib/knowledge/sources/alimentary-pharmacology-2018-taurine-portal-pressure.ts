import { defineSource } from "../source";

export const taurinePortal2018 = defineSource({
  id: "alimentary-pharmacology-2018-taurine-portal-pressure",
  layer: "safety",
  type: "randomised-trial",
  title: "Randomised clinical study: the effects of oral taurine 6 g/day vs placebo on portal hypertension",
  authors: "Authors not shown in the copy that was read",
  publishedIn: "Alimentary Pharmacology & Therapeutics 47(1):86-94",
  year: 2018,
  doi: "10.1111/apt.14377",
  url: "https://onlinelibrary.wiley.com/doi/10.1111/apt.14377",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "How people with advanced cirrhosis, two thirds of them with ascites, tolerated 6 g a day for four weeks.",
    notGoodFor: "Cramps: they were not an outcome.",
  },
  reviewedOn: "2026-11-22",
});
