import { defineSource } from "../source";

/** British product information of calcium carbonate: contraindications and warnings. */
export const calcichewSmpc = defineSource({
  id: "calcichew-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Calcichew 500 mg chewable tablets: summary of product characteristics",
  authors: "Neon Healthcare",
  publishedIn: "Medicines and Healthcare products Regulatory Agency, revision 2021, as reproduced by RxReasoner",
  year: 2021,
  url: "https://www.rxreasoner.com/monographs/7214/precautions",
  funding: "the maker's own text, approved by the regulator",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a saved copy; whether it is still the newest text was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Who is not to take calcium, and when to watch it.",
    notGoodFor: "Cramps. Sections 4.3 and 4.4 were read, 4.5 in part.",
  },
  reviewedOn: "2026-11-22",
});
