import { defineSource } from "../source";

/** British label of paracetamol. */
export const panadolSmpc = defineSource({
  id: "panadol-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Panadol tablets (paracetamol): summary of product characteristics",
  authors: "Haleon UK Trading Limited",
  publishedIn: "Medicines and Healthcare products Regulatory Agency, revision 2023, read in a reproduction",
  year: 2023,
  url: "https://rxreasoner.com/monographs/panadol-tab/precautions",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a reproduction; a later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Liver and kidney disease, overdose, warfarin with paracetamol.",
    notGoodFor: "Whether it works.",
  },
  reviewedOn: "2026-11-22",
});
