import { defineSource } from "../source";

/** Vitamin E in pregnancy. */
export const rumbold2015 = defineSource({
  id: "rumbold-2015-vitamin-e-pregnancy",
  layer: "safety",
  type: "systematic-review",
  title: "Vitamin E supplementation in pregnancy",
  authors: "Rumbold A, et al.",
  publishedIn: "Cochrane Database Syst Rev 2015:CD004069",
  year: 2015,
  doi: "10.1002/14651858.CD004069.pub3",
  funding: "not read",
  evidenceUpTo: "31 March 2015",
  read: "abstract",
  status: "unknown",
  statusNote: "The end of the abstract, with further outcomes, was not in the copies that we read.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Stillbirth, neonatal death, pre-eclampsia and preterm birth in 17 trials of vitamin E with vitamin C or other agents.",
    notGoodFor: "Cramps; vitamin E alone; the outcomes at the end of the abstract.",
  },
  reviewedOn: "2026-11-22",
});
