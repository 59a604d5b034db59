import { defineSource } from "../source";

/** Figures on valproate in pregnancy. */
export const valproatePregnancyFigures = defineSource({
  id: "scottish-paeds-2020-valproate",
  layer: "safety",
  type: "review-summary",
  title: "Valproate: MHRA warning",
  authors: "no author named",
  publishedIn: "scottishpaeds.org.uk, website, updated November 2020",
  year: 2020,
  url: "http://scottishpaeds.org.uk/2016/03/30/valproate-mhra-warning/",
  funding: "not stated",
  read: "full-text",
  status: "unknown",
  statusNote: "A short report of the regulator’s warning; the warning itself was not opened for the figures.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Birth defects in about 10 % and developmental disorders in up to 30 % to 40 %.",
    notGoodFor: "Risk at each dose.",
  },
  reviewedOn: "2026-11-22",
});
