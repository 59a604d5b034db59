import { defineSource } from "../source";

/** Cochrane review of heat for low-back pain. */
export const french2006 = defineSource({
  id: "french-2006-heat-low-back-pain",
  layer: "safety",
  type: "systematic-review",
  title: "Superficial heat or cold for low back pain",
  authors: "French SD, Cameron M, Walker BF, Reggars JW, Esterman AJ",
  publishedIn: "Cochrane Database Syst Rev 2006: CD004750; Spine 2006;31(9):998-1006",
  year: 2006,
  doi: "10.1002/14651858.CD004750.pub2",
  url: "https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD004750.pub2/full",
  funding: "not read",
  evidenceUpTo: "2005-10",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Heat for acute and subacute low-back pain over days: nine trials, 1,117 people.",
    notGoodFor: "Cramps, which nobody studied; long-standing pain. Its evidence is from before 2006.",
  },
  reviewedOn: "2026-11-22",
});
