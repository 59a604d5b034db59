import { defineSource } from "../source";

/** Salmeterol: cramps. */
export const salmeterolInformation = defineSource({
  id: "salmeterol-information",
  layer: "safety",
  type: "drug-label",
  title: "Salmeterol: Swiss professional information, adverse effects",
  authors: "Swiss professional information, registration 51444",
  publishedIn: "oddb.org, open drug database",
  url: "https://ch.oddb.org/en/gcc/fachinfo/reg/51444/chapter/unwanted_effects",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The chapter on adverse effects was read; the revision was not seen.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That muscle cramps are listed as very rare on salmeterol.",
    notGoodFor: "Weighing the risk: cohort data find far more.",
  },
  reviewedOn: "2026-11-22",
});
