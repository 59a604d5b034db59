import { defineSource } from "../source";

/** Antiseizure medicines in pregnancy. */
export const mhra2021AntiepilepticsPregnancy = defineSource({
  id: "mhra-2021-antiepileptics-pregnancy",
  layer: "safety",
  type: "regulator",
  title: "Antiepileptic drugs in pregnancy: updated advice following comprehensive safety review",
  authors: "Medicines and Healthcare products Regulatory Agency",
  publishedIn: "Drug Safety Update, January 2021, with later notes",
  year: 2021,
  url: "https://www.gov.uk/drug-safety-update/antiepileptic-drugs-in-pregnancy-updated-advice-following-comprehensive-safety-review",
  funding: "UK government",
  read: "secondary-report",
  status: "current",
  statusNote: "The opening of the notice was read; the conclusions on each drug in the Pharmaceutical Journal.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "More birth defects with phenobarbital and phenytoin, among others.",
    notGoodFor: "Primidone, which was not named in the part read.",
  },
  reviewedOn: "2026-11-22",
});
