import { defineSource } from "../source";

/** Who is at risk of low sodium in exercise. */
export const exerciseHyponatraemia2009 = defineSource({
  id: "wilderness-2009-exercise-hyponatraemia",
  layer: "safety",
  type: "narrative-review",
  title: "Exercise-associated hyponatremia: overzealous fluid consumption",
  authors: "not shown in the copy that was read",
  publishedIn: "Wilderness Environ Med 2009;20(2):139-143",
  year: 2009,
  url: "https://www.wemjournal.org/article/S1080-6032%2809%2970110-3/fulltext",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Who is at risk of low sodium in exercise: women, people of low body weight, and people who take NSAIDs.",
    notGoodFor: "Cramps.",
  },
  reviewedOn: "2026-11-22",
});
