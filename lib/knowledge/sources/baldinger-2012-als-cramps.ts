import { defineSource } from "../source";

/** The Cochrane review of cramps in ALS behind the L-threonine page. */
export const baldinger2012 = defineSource({
  id: "baldinger-2012-als-cramps",
  layer: "safety",
  type: "systematic-review",
  title: "Treatment for cramps in amyotrophic lateral sclerosis/motor neuron disease",
  authors: "Baldinger R, Katzberg HD, Weber M.",
  publishedIn: "Cochrane Database Syst Rev 2012;(4):CD004157",
  year: 2012,
  pmid: "22513921",
  doi: "10.1002/14651858.CD004157.pub2",
  funding: "not read",
  evidenceUpTo: "February 2011",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice of correction or retraction was in the copy that we read; the journal itself was not consulted.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "What had been tested for cramps in ALS by early 2011: 20 studies, 4,789 participants, one with cramps as primary endpoint.",
    notGoodFor: "Later trials (mexiletine); figures for L-threonine, which the abstract does not give; safety.",
  },
  reviewedOn: "2026-11-22",
});
