import { defineSource } from "../source";

/** Antiseizure medicines and biotin. */
export const neurologyBiotin1997 = defineSource({
  id: "neurology-1997-biotin-antiseizure",
  layer: "safety",
  type: "cohort-study",
  title: "Biotin catabolism is accelerated in adults receiving long-term therapy with anticonvulsants",
  authors: "Authors not shown in the copy that was read",
  publishedIn: "Neurology 1997;49(5):1444-7",
  year: 1997,
  pmid: "9371938",
  doi: "10.1212/wnl.49.5.1444",
  url: "https://pubmed.ncbi.nlm.nih.gov/9371938/",
  funding: "United States government, by the index",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That antiseizure medicines speed up the breakdown of biotin.",
    notGoodFor: "Whether 10 mg of biotin changes the medicine; cramps.",
  },
  reviewedOn: "2026-11-22",
});
