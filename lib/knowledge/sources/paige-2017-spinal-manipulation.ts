import { defineSource } from "../source";

/** Spinal manipulation for acute low-back pain. */
export const paige2017 = defineSource({
  id: "paige-2017-spinal-manipulation",
  layer: "safety",
  type: "systematic-review",
  title:
    "Association of Spinal Manipulative Therapy With Clinical Benefit and Harm for Acute Low Back Pain: Systematic Review and Meta-analysis",
  authors: "Paige NM, Miake-Lye IM, Booth MS, Beroes JM, Mardian AS, Dougherty P, et al.",
  publishedIn: "JAMA 2017;317(14):1451-1460",
  year: 2017,
  pmid: "28399251",
  doi: "10.1001/jama.2017.3086",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5470352",
  funding: "not read",
  evidenceUpTo: "2017-02-06",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Manipulation in low-back pain of up to six weeks: 26 trials, modest gain, mild harms in more than half of a large series.",
    notGoodFor:
      "Cramps, spasm and neck pain. The key points and part of the abstract were read, so its figures are not given here.",
  },
  reviewedOn: "2026-11-22",
});
