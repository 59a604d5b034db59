import { defineSource } from "../source";

export const trotti2019 = defineSource({
  id: "trotti-2019-iron-restless-legs",
  layer: "safety",
  type: "systematic-review",
  title: "Iron for the treatment of restless legs syndrome",
  authors: "Trotti LM, Becker LA",
  publishedIn: "Cochrane Database of Systematic Reviews 2019, Issue 1, CD007834",
  year: 2019,
  pmid: "30609006",
  doi: "10.1002/14651858.CD007834.pub3",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6353229/",
  funding: "not read",
  evidenceUpTo: "2017-09",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The size of the effect with its certainty, graded by Cochrane: 10 studies, 428 people.",
    notGoodFor: "Tablets on their own: trials of tablets and of infusions are pooled.",
  },
  reviewedOn: "2026-11-22",
});
