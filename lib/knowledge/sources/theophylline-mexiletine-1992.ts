import { defineSource } from "../source";

/** Three patients in whom mexiletine raised theophylline. */
export const theophyllineMexiletine1992 = defineSource({
  id: "theophylline-mexiletine-1992",
  layer: "safety",
  type: "case-series",
  title: "The effect of mexiletine on theophylline pharmacokinetics in patients with bronchial asthma",
  authors: "not shown in the copy read",
  publishedIn: "Journal not shown in the copy read; PubMed record 1284909",
  year: 1992,
  pmid: "1284909",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice of correction or retraction was in the copy that we read; the journal itself was not consulted.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The size of the rise in theophylline at 200 to 300 mg of mexiletine a day.",
    notGoodFor: "Anything else: three patients.",
  },
  reviewedOn: "2026-11-22",
});
