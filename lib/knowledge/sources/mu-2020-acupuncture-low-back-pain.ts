import { defineSource } from "../source";

/** Cochrane review of acupuncture for long-standing low-back pain. */
export const mu2020 = defineSource({
  id: "mu-2020-acupuncture-low-back-pain",
  layer: "safety",
  type: "systematic-review",
  title: "Acupuncture for chronic nonspecific low back pain",
  authors: "Mu J, Furlan AD, Lam WY, Hsu MY, Ning Z, Lao L",
  publishedIn: "Cochrane Database Syst Rev 2020;(12):CD013814",
  year: 2020,
  doi: "10.1002/14651858.CD013814",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8095030",
  funding: "not read",
  evidenceUpTo: "2019-08-29",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That long-standing low-back pain was studied: 33 studies, 8,270 people, most at high risk of performance bias.",
    notGoodFor: "Cramps and spasm, which are not its question. Its results were not in the part that was read.",
  },
  reviewedOn: "2026-11-22",
});
