import { defineSource } from "../source";

export const maniaGlutamate2003 = defineSource({
  id: "psychopharmacology-2003-mania-glutamate",
  layer: "safety",
  type: "cohort-study",
  title:
    "Acute mania is accompanied by elevated glutamate/glutamine levels within the left dorsolateral prefrontal cortex",
  authors: "Authors not shown in the copy that was read",
  publishedIn: "Psychopharmacology 168(3):344-346",
  year: 2003,
  pmid: "12684737",
  doi: "10.1007/s00213-003-1440-z",
  url: "https://pubmed.ncbi.nlm.nih.gov/12684737/",
  funding: "not read",
  read: "abstract",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "A reason for care with glutamine in bipolar disorder.",
    notGoodFor: "Proof that glutamine by mouth sets off mania: eight patients were measured, and none took glutamine.",
  },
  reviewedOn: "2026-11-22",
});
