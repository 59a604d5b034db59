import { defineSource } from "../source";

/** The British product information of primidone. */
export const primidoneUkLabel = defineSource({
  id: "uk-label-primidone",
  layer: "safety",
  type: "drug-label",
  title: "Primidone tablets: contraindications, precautions and interactions",
  authors: "SERB",
  publishedIn: "MHRA text, revision 2014, read in a copy on rxreasoner.com",
  year: 2014,
  url: "https://www.rxreasoner.com/monographs/primidone/precautions",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Porphyria, dependence, anaemia, pregnancy, enzyme induction.",
    notGoodFor: "Sleep starts.",
  },
  reviewedOn: "2026-11-22",
});
