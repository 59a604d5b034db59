import { defineSource } from "../source";

export const antoniou2011 = defineSource({
  id: "antoniou-2011-trimethoprim-hyperkalaemia",
  layer: "safety",
  type: "cohort-study",
  title:
    "Trimethoprim-sulfamethoxazole induced hyperkalaemia in elderly patients receiving spironolactone: nested case-control study",
  authors: "Antoniou T, Gomes T, Mamdani MM, Yao Z, Hellings C, Garg AX, Weir MA, Juurlink DN",
  publishedIn: "BMJ 343:d5228",
  year: 2011,
  pmid: "21911446",
  doi: "10.1136/bmj.d5228",
  url: "https://pubmed.ncbi.nlm.nih.gov/21911446/",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That trimethoprim raises the risk of admission for hyperkalaemia in people who keep potassium already.",
    notGoodFor: "Potassium supplements themselves, or younger people.",
  },
  reviewedOn: "2026-11-22",
});
