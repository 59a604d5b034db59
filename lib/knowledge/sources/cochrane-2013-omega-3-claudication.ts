import { defineSource } from "../source";

/** Omega-3 for pain on walking from narrowed arteries. */
export const omega3Claudication2013 = defineSource({
  id: "cochrane-2013-omega-3-claudication",
  layer: "safety",
  type: "systematic-review",
  title: "Omega-3 fatty acids for intermittent claudication",
  authors: "Authors not shown in the copy that was read",
  publishedIn: "Cochrane Database Syst Rev 2013;(7):CD003833",
  year: 2013,
  pmid: "23824785",
  doi: "10.1002/14651858.CD003833.pub4",
  url: "https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD003833.pub4/full",
  funding: "not read",
  evidenceUpTo: "September 2012",
  read: "abstract",
  status: "superseded",
  statusNote: "A newer version (pub5) exists and was not read.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Walking distance: no significant difference, nine trials, 425 people.",
    notGoodFor: "Cramps at rest, which it did not study.",
  },
  reviewedOn: "2026-11-22",
});
