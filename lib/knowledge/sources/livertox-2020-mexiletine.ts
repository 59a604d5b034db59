import { defineSource } from "../source";

/** The US reference text on liver injury from mexiletine. */
export const livertoxMexiletine = defineSource({
  id: "livertox-2020-mexiletine",
  layer: "safety",
  type: "reference-work",
  title: "LiverTox: Mexiletine",
  authors: "National Institute of Diabetes and Digestive and Kidney Diseases",
  publishedIn: "NCBI Bookshelf, updated 6 February 2020",
  year: 2020,
  url: "https://www.ncbi.nlm.nih.gov/books/n/livertox/Mexiletine/",
  funding: "US government",
  read: "abstract",
  status: "unknown",
  statusNote: "A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "How often and how mexiletine harms the liver and skin.",
    notGoodFor: "Benefit.",
  },
  reviewedOn: "2026-11-22",
});
