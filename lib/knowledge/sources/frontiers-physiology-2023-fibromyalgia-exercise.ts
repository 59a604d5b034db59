import { defineSource } from "../source";

/** Exercise in fibromyalgia: pain and quality of life in 68 trials. */
export const fibromyalgiaExercise2023 = defineSource({
  id: "frontiers-physiology-2023-fibromyalgia-exercise",
  layer: "safety",
  type: "systematic-review",
  title:
    "Optimal dose and type of exercise to reduce pain, anxiety and increase quality of life in patients with fibromyalgia. A systematic review with meta-analysis",
  authors: "Not shown in the copy that was read (University of Almería; University of Jaén)",
  publishedIn: "Front Physiol, 12 April 2023",
  year: 2023,
  doi: "10.3389/fphys.2023.1170621",
  url: "https://www.frontiersin.org/articles/10.3389/fphys.2023.1170621/full",
  funding: "not read",
  evidenceUpTo: "2022-11",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Size of the effect on pain, right after the programme, against other treatments: 68 trials, 5,474 people.",
    notGoodFor:
      "Lasting effects and harms, which the part read does not give; the review found many trials at risk of bias.",
  },
  reviewedOn: "2026-11-22",
});
