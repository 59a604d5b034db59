import { defineSource } from "../source";

/** Pulmonary embolism after leg massage. */
export const sutham2020 = defineSource({
  id: "sutham-2020-leg-massage",
  layer: "safety",
  type: "case-report",
  title: "Leg massage during pregnancy with unrecognized deep vein thrombosis could be life threatening: a case report",
  authors: "Sutham K, Na-Nan S, Paiboonsithiwong S, Chaksuwat P, Tongsong T",
  publishedIn: "BMC Pregnancy Childbirth 2020",
  year: 2020,
  doi: "10.1186/s12884-020-02924-w",
  url: "https://bmcpregnancychildbirth.biomedcentral.com/articles/10.1186/s12884-020-02924-w",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That massage of a leg with an unseen clot can send it to the lungs.",
    notGoodFor: "How often it happens: it is one patient.",
  },
  reviewedOn: "2026-11-22",
});
