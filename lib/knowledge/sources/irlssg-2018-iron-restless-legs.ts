import { defineSource } from "../source";

export const irlssg2018 = defineSource({
  id: "irlssg-2018-iron-restless-legs",
  layer: "safety",
  type: "guideline",
  title:
    "Evidence-based and consensus clinical practice guidelines for the iron treatment of restless legs syndrome/Willis-Ekbom disease in adults and children: an IRLSSG task force report",
  authors: "Allen RP, Picchietti DL, Auerbach M, Cho YW, Connor JR, Earley CJ, et al.",
  publishedIn: "Sleep Medicine, January 2018",
  year: 2018,
  pmid: "29425576",
  url: "https://pubmed.ncbi.nlm.nih.gov/29425576/",
  funding: "not read",
  evidenceUpTo: "2016-07",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The dose of iron that was judged, and for whom.",
    notGoodFor: "A firm verdict on tablets: it calls them possibly effective.",
  },
  reviewedOn: "2026-11-22",
});
