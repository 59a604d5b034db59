import { defineSource } from "../source";

export const vidot2018 = defineSource({
  id: "vidot-2018-taurine",
  layer: "safety",
  type: "randomised-trial",
  title:
    "Randomised clinical trial: oral taurine supplementation versus placebo reduces muscle cramps in patients with chronic liver disease",
  authors: "Vidot H, Cvejic E, Carey S, Strasser SI, McCaughan GW, Allman-Farinelli M, Shackel NA",
  publishedIn: "Alimentary Pharmacology & Therapeutics 48(7):704-712",
  year: 2018,
  pmid: "30136291",
  doi: "10.1111/apt.14950",
  url: "https://pubmed.ncbi.nlm.nih.gov/30136291/",
  funding: "not read",
  read: "abstract",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The one blinded trial of taurine for cramps that was found.",
    notGoodFor:
      "People without chronic liver disease. 30 of the 49 who entered were analysed, over four weeks, on their own diaries.",
  },
  reviewedOn: "2026-11-22",
});
