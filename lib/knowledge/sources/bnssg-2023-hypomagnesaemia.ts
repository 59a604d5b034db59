import { defineSource } from "../source";

/** Low magnesium: limits, symptoms and causes. */
export const bnssgHypomagnesaemia = defineSource({
  id: "bnssg-2023-hypomagnesaemia",
  layer: "safety",
  type: "guideline",
  title: "Hypomagnesaemia",
  authors: "NHS Bristol, North Somerset and South Gloucestershire Integrated Care Board",
  publishedIn: "Remedy referral pathways, checked 3 January 2023",
  year: 2023,
  url: "https://remedy.bnssg.icb.nhs.uk/adults/biochemistry/hypomagnesaemia",
  funding: "not read",
  read: "full-text",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "When low magnesium gives symptoms (usually below 0.4 mmol/L), that it can lower calcium and potassium, and which medicines cause it.",
    notGoodFor: "A national standard: it is one region of England, and its review date has passed.",
  },
  reviewedOn: "2026-11-22",
});
