import { defineSource } from "../source";

/** The four patients behind the digest. */
export const cai2019 = defineSource({
  id: "cai-2019-vitamin-d-spasm",
  layer: "safety",
  type: "case-series",
  title:
    "Treating Vitamin D Deficiency and Insufficiency in Chronic Neck and Back Pain and Muscle Spasm: A Case Series",
  authors: "Cai C",
  publishedIn: "The Permanente Journal 2019;23:18.241",
  year: 2019,
  pmid: "31496497",
  doi: "10.7812/TPP/18.241",
  url: "https://www.thepermanentejournal.org/issues/2019/fall/7219-vitamin-d.html",
  funding: "not read: the abstract does not say",
  read: "abstract",
  status: "unknown",
  statusNote: "No correction or retraction was seen in the copy that we read; the registers were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Showing that the question deserves a trial.",
    notGoodFor: "Any effect: four patients of one author, no control group, pain that comes and goes.",
  },
  reviewedOn: "2026-11-22",
});
