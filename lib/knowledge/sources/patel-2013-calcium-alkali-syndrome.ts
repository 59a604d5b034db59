import { defineSource } from "../source";

/** Calcium together with alkali. */
export const patel2013 = defineSource({
  id: "patel-2013-calcium-alkali-syndrome",
  layer: "safety",
  type: "narrative-review",
  title: "Calcium-Alkali Syndrome in the Modern Era",
  authors: "Patel AM, Adeseun GA, Goldfarb S",
  publishedIn: "Nutrients 2013;5(12):4880-4893",
  year: 2013,
  doi: "10.3390/nu5124880",
  url: "https://doi.org/10.3390/nu5124880",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "What calcium with alkali can do: high calcium, alkalosis and failing kidneys; and whom it meets.",
    notGoodFor: "How much of each is too much for one patient.",
  },
  reviewedOn: "2026-11-22",
});
