import { defineSource } from "../source";

/** A regional pathway for cramps, in draft. */
export const bnssgMuscleCramps = defineSource({
  id: "bnssg-muscle-cramps",
  layer: "safety",
  type: "guideline",
  title: "Muscle Cramps (draft)",
  authors: "NHS Bristol, North Somerset and South Gloucestershire Integrated Care Board",
  publishedIn: "Remedy referral pathways, development area",
  url: "https://remedy.bnssg.icb.nhs.uk/bnssg-icb/development-area/muscle-cramps-draft",
  funding: "not read",
  read: "full-text",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "What is looked for in primary care: medicines and diseases behind cramps, and blood tests where indicated.",
    notGoodFor: "A standard: it is a draft of one region of England, without a date or references for its lists.",
  },
  reviewedOn: "2026-11-22",
});
