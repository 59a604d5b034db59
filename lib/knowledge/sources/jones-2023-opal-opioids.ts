import { defineSource } from "../source";

/** Opioids for acute back and neck pain. */
export const jones2023 = defineSource({
  id: "jones-2023-opal-opioids",
  layer: "safety",
  type: "randomised-trial",
  title:
    "Opioid analgesia for acute low back pain and neck pain (the OPAL trial): a randomised placebo-controlled trial",
  authors: "Jones CMP, Day RO, Koes BW, Latimer J, Maher CG, McLachlan AJ, et al.",
  publishedIn: "Lancet 2023;402(10398):304-312",
  year: 2023,
  pmid: "37392748",
  doi: "10.1016/S0140-6736(23)00404-X",
  url: "https://pubmed.ncbi.nlm.nih.gov/37392748/",
  funding: "not read",
  read: "abstract",
  status: "corrected",
  statusNote: "An erratum (Lancet 2023;402:612, PMID 37597890) is named in the record; it was not read.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "A short course of oxycodone with naloxone against placebo: 347 people.",
    notGoodFor: "Cramps. Methods were read in the abstract; the result in a report that also tells of criticism.",
  },
  reviewedOn: "2026-11-22",
});
