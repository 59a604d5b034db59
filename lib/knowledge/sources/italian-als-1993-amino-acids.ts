import { defineSource } from "../source";

/** The trial of branched-chain amino acids in ALS that was stopped for excess deaths. */
export const italianAls1993 = defineSource({
  id: "italian-als-1993-amino-acids",
  layer: "safety",
  type: "randomised-trial",
  title: "Branched-chain amino acids and amyotrophic lateral sclerosis: a treatment failure?",
  authors: "The Italian ALS Study Group",
  publishedIn: "Neurology 1993;43(12):2466-70",
  year: 1993,
  pmid: "8255440",
  doi: "10.1212/wnl.43.12.2466",
  funding: "not read (PubMed: non-US government support)",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice of correction or retraction was in the copy that we read; the journal itself was not consulted.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "A warning against self-treatment of ALS with amino acids: 24 deaths on treatment, 13 on placebo, 126 recruited.",
    notGoodFor: "L-threonine itself: leucine, isoleucine and valine were tested. Cramps.",
  },
  reviewedOn: "2026-11-22",
});
