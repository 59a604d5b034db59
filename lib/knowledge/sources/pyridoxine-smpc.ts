import { defineSource } from "../source";

/** The British product information of vitamin B6. */
export const pyridoxineSmpc = defineSource({
  id: "pyridoxine-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Pyridoxine hydrochloride 20 mg and 50 mg tablets: UK summaries of product characteristics",
  authors: "Several holders",
  publishedIn: "medicines.org.uk/emc (50 mg) and a copy of the 20 mg text",
  url: "https://www.medicines.org.uk/emc/product/100831/smpc",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Parts of sections 4.1 to 4.8 were read. A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Levodopa, phenytoin and phenobarbital, and nerve damage with large doses over a long time.",
    notGoodFor: "Cramps: not a licensed use.",
  },
  reviewedOn: "2026-11-22",
});
