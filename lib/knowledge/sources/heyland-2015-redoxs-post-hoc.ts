import { defineSource } from "../source";

export const heyland2015 = defineSource({
  id: "heyland-2015-redoxs-post-hoc",
  layer: "safety",
  type: "randomised-trial",
  title:
    "Glutamine and antioxidants in the critically ill patient: a post hoc analysis of a large-scale randomized trial",
  authors: "Heyland DK, Elke G, Cook D, Berger MM, Wischmeyer PE, Albert M, Muscedere J, Jones G, Day AG",
  publishedIn: "Journal of Parenteral and Enteral Nutrition 39(4):401-409",
  year: 2015,
  pmid: "24803474",
  doi: "10.1177/0148607114529994",
  url: "https://pubmed.ncbi.nlm.nih.gov/24803474/",
  funding: "not read",
  read: "abstract",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Where the harm of the REDOXS trial was largest: in patients whose kidneys were impaired at the start.",
    notGoodFor: "Proof: the subgroups were chosen after the trial, in critically ill patients.",
  },
  reviewedOn: "2026-11-22",
});
