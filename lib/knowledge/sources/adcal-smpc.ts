import { defineSource } from "../source";

/** British product information of calcium carbonate: sarcoidosis and stones. */
export const adcalSmpc = defineSource({
  id: "adcal-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Adcal chewable tablets: summary of product characteristics",
  authors: "Kyowa Kirin",
  publishedIn: "Medicines and Healthcare products Regulatory Agency, revision 2016, as reproduced by RxReasoner",
  year: 2016,
  url: "https://www.rxreasoner.com/monographs/adcal/precautions",
  funding: "the maker's own text, approved by the regulator",
  read: "secondary-report",
  status: "unknown",
  statusNote: "A revision of 2016; a newer one may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That hypercalcaemia from sarcoidosis excludes it, and what to monitor in mild kidney failure.",
    notGoodFor: "Cramps. A revision of 2016.",
  },
  reviewedOn: "2026-11-22",
});
