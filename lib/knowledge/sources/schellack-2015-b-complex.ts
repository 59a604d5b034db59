import { defineSource } from "../source";

/** Which vitamins a B complex means. */
export const schellack2015 = defineSource({
  id: "schellack-2015-b-complex",
  layer: "safety",
  type: "narrative-review",
  title: "B-complex vitamin deficiency and supplementation",
  authors: "Schellack G, Harirari P, Schellack N",
  publishedIn: "Journal not shown in the copy that was read, January 2015",
  year: 2015,
  url: "https://www.researchgate.net/publication/283556727",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That folic acid and biotin belong to the B complex.",
    notGoodFor: "What a single product holds, which its label tells.",
  },
  reviewedOn: "2026-11-22",
});
