import { defineSource } from "../source";

/** A salted sports drink against no drink. */
export const sportsDrinkCramps = defineSource({
  id: "sports-drink-cramps-conference-abstract",
  layer: "safety",
  type: "randomised-trial",
  title: "The role of dehydration and electrolyte loss on exercise-associated muscle cramps",
  authors: "not shown in the copy that was read",
  publishedIn: "Conference abstract 1241; the journal was not shown in the copy that was read",
  url: "https://discovery.researcher.life/article/the-role-of-dehydration-and-electrolyte-loss-on-exercise-associated-muscle-cramps/8872a98ef4113e758b9888b5fa109fba",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The one comparison with cramps that exercise brought on: a salted sports drink against no drink at all.",
    notGoodFor: "Drink against water; anybody but thirteen students. A conference abstract.",
  },
  reviewedOn: "2026-11-22",
});
