import { defineSource } from "../source";

/** Sleep starts: course. */
export const sleepStartsChapter2010 = defineSource({
  id: "thorpy-2010-sleep-starts",
  layer: "safety",
  type: "reference-work",
  title: "Sleep starts (chapter 23 of Parasomnias and Other Sleep-Related Movement Disorders)",
  authors: "Thorpy MJ, Plazzi G, editors",
  publishedIn: "Cambridge University Press, 2010",
  year: 2010,
  funding: "not read",
  read: "abstract",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That up to 70 % of adults have sleep starts, that the course is benign, and that reassurance is what is needed.",
    notGoodFor: "Figures behind it; only the summary was read.",
  },
  reviewedOn: "2026-11-22",
});
