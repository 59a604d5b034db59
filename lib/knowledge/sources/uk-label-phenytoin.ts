import { defineSource } from "../source";

/** The British product information of phenytoin. */
export const phenytoinUkLabel = defineSource({
  id: "uk-label-phenytoin",
  layer: "safety",
  type: "drug-label",
  title: "Epanutin (phenytoin) oral suspension: contraindications and precautions",
  authors: "Pfizer Limited",
  publishedIn: "MHRA text, revision 2019, read in a copy on rxreasoner.com",
  year: 2019,
  url: "https://www.rxreasoner.com/monographs/epanutin-susp/precautions",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The opening of the page was read. A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Stopping, myoclonic seizures made worse, kidney and liver.",
    notGoodFor: "Sleep starts.",
  },
  reviewedOn: "2026-11-22",
});
