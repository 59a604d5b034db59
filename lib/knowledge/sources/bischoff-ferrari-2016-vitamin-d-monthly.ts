import { defineSource } from "../source";

/** Large monthly doses of vitamin D in people with a fall behind them. */
export const bischoffFerrari2016 = defineSource({
  id: "bischoff-ferrari-2016-vitamin-d-monthly",
  layer: "safety",
  type: "randomised-trial",
  title: "Monthly High-Dose Vitamin D Treatment for the Prevention of Functional Decline: A Randomized Clinical Trial",
  authors:
    "Bischoff-Ferrari HA, Dawson-Hughes B, Orav EJ, Staehelin HB, Meyer OW, Theiler R, Dick W, Willett WC, Egli A",
  publishedIn: "JAMA Internal Medicine",
  year: 2016,
  funding: "not read: the abstract does not say",
  evidenceUpTo: "May 2011",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The first page of the paper and a summary were read; the figures for falls were not.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That larger monthly doses did not help leg function and that more of those people fell.",
    notGoodFor: "Figures for falls, which we have not seen; daily amounts.",
  },
  reviewedOn: "2026-11-22",
});
