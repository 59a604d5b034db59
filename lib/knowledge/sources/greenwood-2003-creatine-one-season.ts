import { defineSource } from "../source";

/** Creatine and cramps in football players, one season. */
export const greenwoodOneSeason = defineSource({
  id: "greenwood-2003-creatine-one-season",
  layer: "safety",
  type: "cohort-study",
  title: "Cramping and Injury Incidence in Collegiate Football Players Are Reduced by Creatine Supplementation",
  authors: "Greenwood M, Kreider RB, Greenwood L, Byars A",
  publishedIn: "J Athl Train 2003;38(3):216-219",
  year: 2003,
  pmid: "14608430",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC233174",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That players who chose creatine were treated for cramps less often.",
    notGoodFor: "Cause and effect: players chose for themselves, and everybody knew.",
  },
  reviewedOn: "2026-11-22",
});
