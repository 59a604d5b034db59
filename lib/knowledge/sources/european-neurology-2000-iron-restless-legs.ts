import { defineSource } from "../source";

export const ironTrial2000 = defineSource({
  id: "european-neurology-2000-iron-restless-legs",
  layer: "safety",
  type: "randomised-trial",
  title: "A randomized, double-blind placebo-controlled trial of iron in restless legs syndrome",
  authors: "Authors not shown in the copy that was read",
  publishedIn: "European Neurology 43(2):70",
  year: 2000,
  pmid: "10686463",
  doi: "10.1159/000008138",
  url: "https://pubmed.ncbi.nlm.nih.gov/10686463/",
  funding: "not read",
  read: "abstract",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "What iron tablets did when nobody was chosen by iron stores: no difference from placebo.",
    notGoodFor: "People with low ferritin: 28 people, not selected for it.",
  },
  reviewedOn: "2026-11-22",
});
