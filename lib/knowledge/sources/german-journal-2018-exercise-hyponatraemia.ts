import { defineSource } from "../source";

/** Signs of low sodium in exercise. */
export const exerciseHyponatraemia2018 = defineSource({
  id: "german-journal-2018-exercise-hyponatraemia",
  layer: "safety",
  type: "narrative-review",
  title:
    "Exercise-associated hyponatremia: practical guide to its recognition, treatment and avoidance during prolonged exercise",
  authors: "not shown in the copy that was read",
  publishedIn: "German Journal of Sports Medicine 2018, issue 10",
  year: 2018,
  url: "https://www.germanjournalsportsmedicine.com/archive/archive-2018/issue-10/exercise-associated-hyponatremia-practical-guide-to-its-recognition-treatment-and-avoidance-during-prolonged-exercise/",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Its causes, early and late signs, and that drinking to thirst mostly prevents it.",
    notGoodFor: "Cramps.",
  },
  reviewedOn: "2026-11-22",
});
