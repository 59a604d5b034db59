import { defineSource } from "../source";

/** Sodium citrate and performance in sport. */
export const urwin2021 = defineSource({
  id: "urwin-2021-sodium-citrate",
  layer: "safety",
  type: "systematic-review",
  title:
    "Factors influencing blood alkalosis and other physiological responses, gastrointestinal symptoms, and exercise performance following sodium citrate supplementation: a review",
  authors: "Urwin CS, Snow RJ, Condo D, et al.",
  publishedIn: "Int J Sport Nutr Exerc Metab 2021;31(2):168-186",
  year: 2021,
  pmid: "33440332",
  doi: "10.1123/ijsnem.2020-0192",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Amounts taken for performance (500 mg per kg), and that they cause alkalosis.",
    notGoodFor: "Cramps, which it does not study.",
  },
  reviewedOn: "2026-11-22",
});
