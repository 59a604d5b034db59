import { defineSource } from "../source";

/** Antiseizure medicines and bone. */
export const mhra2009Bone = defineSource({
  id: "mhra-2009-antiepileptics-bone",
  layer: "safety",
  type: "regulator",
  title: "Antiepileptics: adverse effects on bone",
  authors: "Medicines and Healthcare products Regulatory Agency",
  publishedIn: "Drug Safety Update, April 2009",
  year: 2009,
  url: "https://www.gov.uk/drug-safety-update/antiepileptics-adverse-effects-on-bone",
  funding: "UK government",
  read: "full-text",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Soft bones, low bone density and vitamin D on phenytoin, primidone, phenobarbital and valproate.",
    notGoodFor: "How often it happens.",
  },
  reviewedOn: "2026-11-22",
});
