import { defineSource } from "../source";

/** How often acupuncture harms. */
export const baumler2021 = defineSource({
  id: "baumler-2021-acupuncture-adverse-events",
  layer: "safety",
  type: "systematic-review",
  title: "Acupuncture-related adverse events: systematic review and meta-analyses of prospective clinical studies",
  authors: "Bäumler P, Zhang W, Stübinger T, Irnich D",
  publishedIn: "BMJ Open 2021;11:e045961",
  year: 2021,
  pmid: "34489268",
  doi: "10.1136/bmjopen-2020-045961",
  funding: "not read",
  evidenceUpTo: "2019-09-15",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Rates of adverse events in 21 prospective studies.",
    notGoodFor: "People on anticoagulants, whom the abstract does not set apart. Heterogeneity was substantial.",
  },
  reviewedOn: "2026-11-22",
});
