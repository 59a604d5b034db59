import { defineSource } from "../source";

/** Muscle relaxants for low-back pain. */
export const cashin2021 = defineSource({
  id: "cashin-2021-muscle-relaxants",
  layer: "safety",
  type: "systematic-review",
  title:
    "Efficacy, acceptability, and safety of muscle relaxants for adults with non-specific low back pain: systematic review and meta-analysis",
  authors: "Cashin AG, Folly T, Bagg MK, Wewege MA, Jones MD, Ferraro MC, et al.",
  publishedIn: "BMJ 2021;374:n1446",
  year: 2021,
  doi: "10.1136/bmj.n1446",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8262447",
  funding: "not read",
  evidenceUpTo: "2021-02-23",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Relaxants in acute low-back pain: 49 trials, 31 pooled with 6,505 people, certainty graded.",
    notGoodFor: "Cramps and spasm, which were not measured. The end of the abstract was not read.",
  },
  reviewedOn: "2026-11-22",
});
