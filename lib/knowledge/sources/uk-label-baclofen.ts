import { defineSource } from "../source";

/** The British product information of baclofen tablets. */
export const baclofenUkLabel = defineSource({
  id: "uk-label-baclofen",
  layer: "safety",
  type: "drug-label",
  title: "Baclofen tablets: contraindications and precautions",
  authors: "Generics [UK] Ltd, trading as Mylan",
  publishedIn: "MHRA text, revision 2024, read in a copy on rxreasoner.com",
  year: 2024,
  url: "https://www.rxreasoner.com/monographs/baclofen/precautions",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The opening of the page was read. A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Peptic ulcer as a contraindication; mental, nervous, kidney and breathing cautions.",
    notGoodFor: "Cramps: it is licensed for spasticity.",
  },
  reviewedOn: "2026-11-22",
});
