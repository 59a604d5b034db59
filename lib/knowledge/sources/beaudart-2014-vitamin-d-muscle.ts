import { defineSource } from "../source";

/** Vitamin D and muscle: the meta-analysis behind the digest. */
export const beaudart2014 = defineSource({
  id: "beaudart-2014-vitamin-d-muscle",
  layer: "safety",
  type: "systematic-review",
  title:
    "The effects of vitamin D on skeletal muscle strength, muscle mass, and muscle power: a systematic review and meta-analysis of randomized controlled trials",
  authors: "Beaudart C, Buckinx F, Rabenda V, Gillain S, Cavalier E, Slomian J, Petermans J, Reginster JY, Bruyère O",
  publishedIn: "Journal of Clinical Endocrinology & Metabolism 2014;99(11):4336-45",
  year: 2014,
  pmid: "25033068",
  doi: "10.1210/jc.2014-1742",
  url: "https://pubmed.ncbi.nlm.nih.gov/25033068/",
  funding: "not read: the abstract does not say",
  evidenceUpTo: "January 2014",
  read: "abstract",
  status: "unknown",
  statusNote: "No correction or retraction was seen in the copy that we read; the registers were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "A small gain in strength, clearer below 30 nmol/L.",
    notGoodFor: "Cramps and spasms, which it did not study; trials after January 2014, which found less.",
  },
  reviewedOn: "2026-11-22",
});
