import { defineSource } from "../source";

export const alsGlutamate1987 = defineSource({
  id: "annals-of-neurology-1987-als-glutamate",
  layer: "safety",
  type: "cohort-study",
  title: "Abnormal glutamate metabolism in amyotrophic lateral sclerosis",
  authors: "Authors not shown in the copy that was read",
  publishedIn: "Annals of Neurology 22(5):575-579",
  year: 1987,
  pmid: "2892463",
  doi: "10.1002/ana.410220503",
  url: "https://pubmed.ncbi.nlm.nih.gov/2892463/",
  funding: "not read",
  read: "abstract",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "A reason for care with glutamate and what becomes it in ALS.",
    notGoodFor: "The effect of glutamine on ALS: it was not given.",
  },
  reviewedOn: "2026-11-22",
});
