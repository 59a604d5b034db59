import { defineSource } from "../source";

export const khara2024 = defineSource({
  id: "khara-2024-restless-legs-guideline",
  layer: "safety",
  type: "review-summary",
  title:
    "A paradigm shift: latest (2024) American Academy of Sleep Medicine guidelines for restless legs syndrome and periodic limb movement disorder",
  authors: "Khara N",
  publishedIn: "Journal of Sleep Medicine 21(3):164-165",
  year: 2024,
  doi: "10.13078/jsm.240025",
  url: "https://e-jsm.org/journal/view.php?number=406",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "A printed report of the American guideline's iron thresholds.",
    notGoodFor: "The guideline's own words: it writes “below 75” where others write “75 or below”.",
  },
  reviewedOn: "2026-11-22",
});
