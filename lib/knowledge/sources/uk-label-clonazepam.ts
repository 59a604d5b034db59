import { defineSource } from "../source";

/** The British product information of clonazepam. */
export const clonazepamUkLabel = defineSource({
  id: "uk-label-clonazepam",
  layer: "safety",
  type: "drug-label",
  title: "Clonazepam oral solution: contraindications and precautions",
  authors: "Syri Limited, trading as Thame Laboratories",
  publishedIn: "MHRA text, revision 2018, read in a copy on rxreasoner.com",
  year: 2018,
  url: "https://www.rxreasoner.com/monographs/clonazepam/precautions",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Breathing, sleep apnoea, myasthenia, liver and misuse as contraindications.",
    notGoodFor: "Sleep starts.",
  },
  reviewedOn: "2026-11-22",
});
