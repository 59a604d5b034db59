import { defineSource } from "../source";

/** What alkalosis does to muscle. */
export const msdAlkalosis = defineSource({
  id: "msd-manual-alkalosis",
  layer: "safety",
  type: "reference-work",
  title: "Alkalosis",
  authors: "MSD Manual, consumer version",
  publishedIn: "msdmanuals.com",
  url: "https://www.msdmanuals.com/en-pt/home/hormonal-and-metabolic-disorders/acid-base-balance/alkalosis",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "An excerpt of a saved copy was read; whether a later version differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That alkalosis, from too much baking soda too, can cause twitching, cramps and spasms.",
    notGoodFor: "Figures: it gives none.",
  },
  reviewedOn: "2026-11-22",
});
