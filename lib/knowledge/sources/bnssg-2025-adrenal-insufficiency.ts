import { defineSource } from "../source";

/** Adrenal insufficiency: when to suspect it. */
export const bnssgAdrenal = defineSource({
  id: "bnssg-2025-adrenal-insufficiency",
  layer: "safety",
  type: "guideline",
  title: "Adrenal insufficiency",
  authors: "NHS Bristol, North Somerset and South Gloucestershire Integrated Care Board",
  publishedIn: "Remedy referral pathways, checked 11 February 2025",
  year: 2025,
  url: "https://remedy.bnssg.icb.nhs.uk/adults/endocrinology/adrenal-insufficiency",
  funding: "not read",
  read: "full-text",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "When to suspect adrenal insufficiency, and that the acute form is an emergency.",
    notGoodFor: "A national standard: it is one region of England.",
  },
  reviewedOn: "2026-11-22",
});
