import { defineSource } from "../source";

/** A QTc over 500 ms. */
export const johnson2009 = defineSource({
  id: "johnson-2009-qtc",
  layer: "safety",
  type: "narrative-review",
  title: "QTc: how long is too long?",
  authors: "Johnson JN, Ackerman MJ",
  publishedIn: "Br J Sports Med 2009;43(9):657-662",
  year: 2009,
  pmid: "19734499",
  doi: "10.1136/bjsm.2008.054734",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3940069/",
  funding: "not read",
  read: "abstract",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That a QTc over 500 ms is marked prolongation, and that the interval is easily mismeasured.",
    notGoodFor: "Drug-induced prolongation: it is about the congenital syndrome.",
  },
  reviewedOn: "2026-11-22",
});
