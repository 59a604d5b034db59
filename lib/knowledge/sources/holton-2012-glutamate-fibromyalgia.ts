import { defineSource } from "../source";

export const holton2012 = defineSource({
  id: "holton-2012-glutamate-fibromyalgia",
  layer: "safety",
  type: "randomised-trial",
  title: "The effect of dietary glutamate on fibromyalgia and irritable bowel symptoms",
  authors: "Holton KF, Taren DL, Thomson CA, Bennett RM, Jones KD",
  publishedIn: "Clinical and Experimental Rheumatology 30(6 Suppl 74)",
  year: 2012,
  pmid: "22766026",
  url: "https://pubmed.ncbi.nlm.nih.gov/22766026/",
  funding: "not read; registered as NCT00829218, sponsor Oregon Health and Science University",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "A blinded look at what glutamate, into which glutamine is turned, did to fibromyalgia symptoms.",
    notGoodFor:
      "Glutamine itself, or everybody with fibromyalgia: only people who had improved on a glutamate-free diet were tested.",
  },
  reviewedOn: "2026-11-22",
});
