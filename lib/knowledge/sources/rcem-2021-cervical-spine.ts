import { defineSource } from "../source";

/** Neck injury: what to look for. */
export const rcem2021CervicalSpine = defineSource({
  id: "rcem-2021-cervical-spine",
  layer: "safety",
  type: "reference-work",
  title: "Cervical Spine Injury",
  authors: "Blackham J, Kendall JM, Watura R; RCEMLearning, Royal College of Emergency Medicine",
  publishedIn: "rcemlearning.co.uk, October 2021",
  year: 2021,
  url: "https://www.rcemlearning.co.uk/reference/cervical-spine-injury/",
  funding: "not read",
  read: "full-text",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Which features after a neck injury call for the spine to be protected and assessed.",
    notGoodFor: "Injury of the neck arteries. The opening sections were read.",
  },
  reviewedOn: "2026-11-22",
});
