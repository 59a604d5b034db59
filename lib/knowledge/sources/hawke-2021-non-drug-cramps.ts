import { defineSource } from "../source";

/** Cochrane review of non-drug therapies for leg cramps: stretching. */
export const hawke2021 = defineSource({
  id: "hawke-2021-non-drug-cramps",
  layer: "safety",
  type: "systematic-review",
  title: "Non-drug therapies for the secondary prevention of lower limb muscle cramps",
  authors: "Hawke F, Sadler SG, Katzberg HD, Pourkazemi F, Chuter V, Burns J",
  publishedIn: "Cochrane Database Syst Rev 2021;5:CD008496",
  year: 2021,
  pmid: "33998664",
  doi: "10.1002/14651858.CD008496.pub3",
  url: "https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD008496.pub3",
  funding: "not read",
  evidenceUpTo: "2020-05",
  read: "abstract",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Whether daily stretching prevents leg cramps in people aged 50 or over: three trials, 201 people.",
    notGoodFor:
      "Pregnancy (not eligible), neurological disease and exercise (nobody studied); and relief of a cramp that is happening. Its funding and adverse events were not seen.",
  },
  reviewedOn: "2026-11-22",
});
