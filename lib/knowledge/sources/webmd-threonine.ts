import { defineSource } from "../source";

/** A consumer monograph on threonine, read in a copy. */
export const webmdThreonine = defineSource({
  id: "webmd-threonine",
  layer: "safety",
  type: "reference-work",
  title: "Threonine: uses, side effects, interactions",
  authors: "WebMD",
  publishedIn: "WebMD vitamins and supplements monograph 1083",
  url: "http://www.webmd.com/vitamins-supplements/ingredientmono-1083-threonine.aspx",
  funding: "not stated",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in an undated copy on nutrawiki.org that names WebMD as its source; the present page was not seen.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Cautions to be aware of: pregnancy, lung function in ALS, memantine.",
    notGoodFor: "Proof: it names no study in the copy, and it is a secondary text.",
  },
  reviewedOn: "2026-11-22",
});
