import { defineSource } from "../source";

/** Salt supplements and cramps in a long race. */
export const hoffman2015 = defineSource({
  id: "hoffman-2015-ultramarathon-cramps",
  layer: "safety",
  type: "cohort-study",
  title:
    "Muscle cramping during a 161-km ultramarathon: comparison of characteristics of those with and without cramping",
  authors: "Hoffman MD, Stuempfle KJ",
  publishedIn: "Sports Med Open 2015;1:24",
  year: 2015,
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4532703",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That runners who cramped took as much sodium as those who did not.",
    notGoodFor: "Cause and effect: it is a survey with blood tests after one race.",
  },
  reviewedOn: "2026-11-22",
});
