import { defineSource } from "../source";

/** Antiseizure medicines with direct oral anticoagulants. */
export const antiepilepticsDoac = defineSource({
  id: "pmc6292857-antiepileptics-doac",
  layer: "safety",
  type: "narrative-review",
  title:
    "Review of interactions between antiepileptic drugs and direct oral anticoagulants (title not in the copy read)",
  authors: "not in the copy read",
  publishedIn: "PubMed Central, PMC6292857",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6292857/",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice of correction or retraction was in the copy that we read; the journal itself was not consulted.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That phenobarbital and phenytoin are likely to weaken rivaroxaban, apixaban and edoxaban.",
    notGoodFor: "How often clots follow: few cases are reported.",
  },
  reviewedOn: "2026-11-22",
});
