import { defineSource } from "../source";

/** A review of how food and supplements act on direct oral anticoagulants. */
export const ijms2021DoacFood = defineSource({
  id: "ijms-2021-doac-food",
  layer: "safety",
  type: "narrative-review",
  title: "The Clinical Significance of Drug–Food Interactions of Direct Oral Anticoagulants",
  authors: "not shown in the record that we read",
  publishedIn: "International Journal of Molecular Sciences 2021;22(16):8531",
  year: 2021,
  pmid: "34445237",
  doi: "10.3390/ijms22168531",
  url: "https://pubmed.ncbi.nlm.nih.gov/34445237/",
  funding: "not read: the abstract does not say",
  read: "abstract",
  status: "unknown",
  statusNote: "No correction or retraction was seen in the copy that we read; the registers were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "How these medicines act (on factor Xa or thrombin), and that supplements can change their levels.",
    notGoodFor: "Vitamin K2: the abstract does not name it.",
  },
  reviewedOn: "2026-11-22",
});
