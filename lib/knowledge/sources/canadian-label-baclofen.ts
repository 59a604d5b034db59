import { defineSource } from "../source";

/** The Canadian product information of baclofen tablets. */
export const baclofenCanadianLabel = defineSource({
  id: "canadian-label-baclofen",
  layer: "safety",
  type: "drug-label",
  title: "pms-Baclofen: warnings, special precautions and drug interactions",
  authors: "Pharmascience",
  publishedIn: "MIMS Hong Kong and MIMS Singapore, website",
  url: "https://www.mims.com/hongkong/drug/info/pms-baclofen/special-precautions",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The openings of three pages were read. A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Opioids, stopping at once, newborns, and medicines that act with baclofen.",
    notGoodFor: "Cramps: it is licensed for spasticity.",
  },
  reviewedOn: "2026-11-22",
});
