import { defineSource } from "../source";

/** Serious harms of acupuncture in the Chinese literature. */
export const acupunctureHarmsChinese = defineSource({
  id: "acupuncture-harms-chinese-literature",
  layer: "safety",
  type: "systematic-review",
  title: "Acupuncture-related adverse events in the Chinese literature (title as we describe it)",
  authors: "Not shown in the copy that was read",
  publishedIn: "PMC2995190",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2995190",
  funding: "not read",
  evidenceUpTo: "2009",
  read: "abstract",
  status: "unknown",
  statusNote: "Title and journal were not shown in the part that was read; no notice was seen there.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Which serious harms were reported: 479 cases, 14 deaths, collapsed lung among the commonest.",
    notGoodFor: "How often they happen. Most were put down to poor technique.",
  },
  reviewedOn: "2026-11-22",
});
