import { defineSource } from "../source";

/** How much supervised exercise NICE asks for, and what it gains. */
export const claudicationExercise = defineSource({
  id: "claudication-exercise-letter",
  layer: "safety",
  type: "narrative-article",
  title: "The future of exercise therapy for people with intermittent claudication",
  authors: "Not shown in the copy that was read",
  publishedIn: "Read on discovery.researcher.life; the journal is not shown there",
  url: "https://discovery.researcher.life/article/the-future-of-exercise-therapy-for-people-with-intermittent-claudication/30970f3b60c83babb14acf72b698344f",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "What NICE recommends (2 hours a week for 3 months), and the gain over exercise at home or walking advice, as it quotes Cochrane reviews.",
    notGoodFor: "Primary figures: it reports those of others.",
  },
  reviewedOn: "2026-11-22",
});
