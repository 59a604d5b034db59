import { defineSource } from "../source";

export const ciprofloxacinIron1991 = defineSource({
  id: "bjcp-1991-iron-ciprofloxacin",
  layer: "safety",
  type: "case-series",
  title: "Clinical and chemical interactions between iron preparations and ciprofloxacin",
  authors: "Authors not shown in the copy that was read",
  publishedIn: "British Journal of Clinical Pharmacology, 1991",
  year: 1991,
  pmid: "2054264",
  doi: "10.1111/j.1365-2125.1991.tb05526.x",
  url: "https://pubmed.ncbi.nlm.nih.gov/2054264/",
  funding: "not read",
  read: "abstract",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "How much less ciprofloxacin is absorbed with iron, in eight healthy people.",
    notGoodFor: "Other quinolones, or how far apart the doses must be.",
  },
  reviewedOn: "2026-11-22",
});
