import { defineSource } from "../source";

/** Pregabalin in fibromyalgia. */
export const derry2016 = defineSource({
  id: "derry-2016-pregabalin-fibromyalgia",
  layer: "safety",
  type: "systematic-review",
  title: "Pregabalin for pain in fibromyalgia in adults",
  authors: "Derry S, et al.",
  publishedIn: "Cochrane Database Syst Rev 2016;(9):CD011790",
  year: 2016,
  pmid: "27684492",
  doi: "10.1002/14651858.CD011790.pub2",
  funding: "not read",
  evidenceUpTo: "16 March 2016",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The methods were read in the abstract; the figures in a report on empendium.com.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Pain relief and adverse events in more than 3,000 people over two to three months.",
    notGoodFor: "Gabapentin; longer use.",
  },
  reviewedOn: "2026-11-22",
});
