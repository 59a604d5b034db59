import { defineSource } from "../source";

/** British label of ibuprofen: contraindications and cautions. */
export const ibuprofenSmpc = defineSource({
  id: "ibuprofen-ibucalm-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Ibucalm (ibuprofen): summary of product characteristics",
  authors: "Aspar Pharmaceuticals Ltd",
  publishedIn: "Medicines and Healthcare products Regulatory Agency, revision 2021, read in a reproduction",
  year: 2021,
  url: "https://www.rxreasoner.com/monographs/ibucalm/precautions",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a reproduction; a later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Contraindications and warnings of ibuprofen in the United Kingdom.",
    notGoodFor: "Other NSAIDs in detail. Sections 4.3 and part of 4.4 were read.",
  },
  reviewedOn: "2026-11-22",
});
