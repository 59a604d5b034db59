import { defineSource } from "../source";

export const pregnancyCramps2020 = defineSource({
  id: "cochrane-2020-pregnancy-cramps",
  layer: "safety",
  type: "systematic-review",
  title: "Interventions for leg cramps in pregnancy",
  authors: "Cochrane Pregnancy and Childbirth Group (authors not shown in the copy that was read)",
  publishedIn: "Cochrane Database of Systematic Reviews 2020:CD010655",
  year: 2020,
  doi: "10.1002/14651858.CD010655.pub3",
  url: "https://doi.org/10.1002/14651858.CD010655.pub3",
  funding: "not read",
  evidenceUpTo: "2019-09-25",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That eight small trials (576 women) leave the treatment of leg cramps in pregnancy open, at low or very low certainty.",
    notGoodFor:
      "Figures for single treatments, which were cut off in the copies read; quinine, which it left out for its known adverse effects.",
  },
  reviewedOn: "2026-11-22",
});
