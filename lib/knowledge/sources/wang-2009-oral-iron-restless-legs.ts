import { defineSource } from "../source";

export const wang2009 = defineSource({
  id: "wang-2009-oral-iron-restless-legs",
  layer: "safety",
  type: "randomised-trial",
  title:
    "Efficacy of oral iron in patients with restless legs syndrome and a low-normal ferritin: a randomized, double-blind, placebo-controlled study",
  authors: "Wang J, O'Reilly B, Venkataraman R, Mysliwiec V, Mysliwiec A",
  publishedIn: "Sleep Medicine 10(9):973-975",
  year: 2009,
  pmid: "19230757",
  doi: "10.1016/j.sleep.2008.11.003",
  url: "https://pubmed.ncbi.nlm.nih.gov/19230757/",
  funding: "not read",
  read: "abstract",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Iron tablets against placebo in people whose ferritin was low-normal.",
    notGoodFor: "The number of patients and the dose: neither is in the abstract.",
  },
  reviewedOn: "2026-11-22",
});
