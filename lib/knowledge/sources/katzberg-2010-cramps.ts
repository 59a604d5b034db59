import { defineSource } from "../source";

/** The American Academy of Neurology review of treatments for cramps. */
export const katzberg2010 = defineSource({
  id: "katzberg-2010-cramps",
  layer: "safety",
  type: "guideline",
  title: "Assessment: symptomatic treatment for muscle cramps (an evidence-based review)",
  authors: "Katzberg HD, Khan AH, So YT.",
  publishedIn: "Neurology 2010;74(8):691-6",
  year: 2010,
  pmid: "20177124",
  doi: "10.1212/WNL.0b013e3181d0ccca",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice of correction or retraction was in the copy that we read; the journal itself was not consulted.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "A neurologists’ verdict on quinine and its alternatives.",
    notGoodFor: "Evidence after 2010; ALS in particular.",
  },
  reviewedOn: "2026-11-22",
});
