import { defineSource } from "../source";

export const samochaBonet2014 = defineSource({
  id: "samocha-bonet-2014-glutamine-diabetes",
  layer: "safety",
  type: "randomised-trial",
  title:
    "Glycemic effects and safety of L-glutamine supplementation with or without sitagliptin in type 2 diabetes patients: a randomized study",
  authors: "Samocha-Bonet D, Chisholm DJ, Gribble FM, Coster ACF, Carpenter KH, Jones GRD, Holst JJ, Greenfield JR",
  publishedIn: "PLoS ONE 9(11):e113366",
  year: 2014,
  pmid: "25412338",
  doi: "10.1371/journal.pone.0113366",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4239068",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Glucose, urea and kidney measures after four weeks of 30 g a day by mouth.",
    notGoodFor:
      "Insulin or sulfonylureas, longer use, or people with kidney disease: 13 people on metformin, and no arm without glutamine.",
  },
  reviewedOn: "2026-11-22",
});
