import { defineSource } from "../source";

/** Exercise programmes for long-standing low-back pain. */
export const whoReview2023Exercise = defineSource({
  id: "who-review-2023-exercise-low-back-pain",
  layer: "safety",
  type: "systematic-review",
  title:
    "Review of structured exercise programs for chronic primary low back pain in adults, to inform a World Health Organization guideline",
  authors: "Not shown in the copy that was read",
  publishedIn: "J Occup Rehabil 2023; PMC10684665",
  year: 2023,
  doi: "10.1007/s10926-023-10124-4",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC10684665",
  funding: "not read",
  evidenceUpTo: "2022-05",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Exercise against none in long-standing low-back pain, with graded certainty, in 13 trials at low or unclear risk of bias.",
    notGoodFor:
      "Spasm and cramps, neck pain, and short-lived pain. The title is paraphrased: the abstract alone was read.",
  },
  reviewedOn: "2026-11-22",
});
