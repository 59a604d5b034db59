import { defineSource } from "../source";

/** Creatine and cramps in football players, three seasons. */
export const greenwoodThreeSeasons = defineSource({
  id: "greenwood-2003-creatine-three-seasons",
  layer: "safety",
  type: "cohort-study",
  title:
    "Creatine supplementation during college football training does not increase the incidence of cramping or injury",
  authors: "Greenwood M, Kreider RB, Melton C, et al.",
  publishedIn: "Mol Cell Biochem 2003;244:83-88",
  year: 2003,
  doi: "10.1023/A:1022413202549",
  url: "https://doi.org/10.1023/A:1022413202549",
  funding: "not read; one author belongs to a company, by the address given",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That creatine did not bring cramps: 37 of 96 cramps were in users, who were 34% to 56% of the players.",
    notGoodFor: "Whether it treats cramps; older or ill people.",
  },
  reviewedOn: "2026-11-22",
});
