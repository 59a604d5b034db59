import { defineSource } from "../source";

/** Silicate stones of the urinary tract. */
export const taguchi2013 = defineSource({
  id: "taguchi-2013-silicate-stones",
  layer: "safety",
  type: "case-report",
  title: "Silicate urolithiasis during long-term treatment with zonisamide",
  authors: "Taguchi S and others (the list was not shown in the copy that was read)",
  publishedIn: "Case Reports in Medicine 2013:629381",
  year: 2013,
  doi: "10.1155/2013/629381",
  url: "http://www.hindawi.com/journals/crim/2013/629381/",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That silicate stones are rare (0.2 % of stones) and mostly follow silicate antacids.",
    notGoodFor: "Silica supplements, of which it tells nothing.",
  },
  reviewedOn: "2026-11-22",
});
