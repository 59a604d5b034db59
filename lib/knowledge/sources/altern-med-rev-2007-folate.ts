import { defineSource } from "../source";

/** A review that speaks for folate in restless legs. */
export const alternMedRev2007 = defineSource({
  id: "altern-med-rev-2007-folate",
  layer: "safety",
  type: "narrative-review",
  title: "Restless Legs Syndrome: Pathophysiology and the Role of Iron and Folate",
  authors: "Authors not shown in the copy that was read",
  publishedIn: "Altern Med Rev 2007;12(2):101-12",
  year: 2007,
  pmid: "17604457",
  url: "https://pubmed.ncbi.nlm.nih.gov/17604457/",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Seeing where the claim for folate comes from.",
    notGoodFor: "Evidence: its abstract names no trial and gives no figure.",
  },
  reviewedOn: "2026-11-22",
});
