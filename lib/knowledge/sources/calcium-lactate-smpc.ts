import { defineSource } from "../source";

/** British product information of calcium lactate: digoxin and pregnancy. */
export const calciumLactateSmpc = defineSource({
  id: "calcium-lactate-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Calcium lactate tablets BP: summary of product characteristics",
  authors: "Accord-UK",
  publishedIn: "Medicines and Healthcare products Regulatory Agency, revision 2019, as reproduced by RxReasoner",
  year: 2019,
  url: "https://www.rxreasoner.com/monographs/calcium-lactate/precautions",
  funding: "the maker's own text, approved by the regulator",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a saved copy; whether it is still the newest text was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The strictest of the British texts: no calcium supplement with a cardiac glycoside.",
    notGoodFor: "Agreement: other British texts ask for monitoring instead.",
  },
  reviewedOn: "2026-11-22",
});
