import { defineSource } from "../source";

/** Cochrane review of flexibility exercise in fibromyalgia. */
export const kim2019 = defineSource({
  id: "kim-2019-flexibility-fibromyalgia",
  layer: "safety",
  type: "systematic-review",
  title: "Flexibility exercise training for adults with fibromyalgia",
  authors: "Kim SY, Busch AJ, Overend TJ, Schachter CL, van der Spuy I, Boden C, Góes SM, Foulds HJ, Bidonde J",
  publishedIn: "Cochrane Database Syst Rev 2019;9:CD013419",
  year: 2019,
  pmid: "31476271",
  doi: "10.1002/14651858.CD013419",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6718217/",
  funding: "not read",
  evidenceUpTo: "2017-12",
  read: "abstract",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That flexibility training was compared in 12 trials with 743 people with fibromyalgia.",
    notGoodFor: "Its results: the part of the abstract that gives them has not been read.",
  },
  reviewedOn: "2026-11-22",
});
