import { defineSource } from "../source";

/** Peripheral arterial disease. */
export const nice2012Pad = defineSource({
  id: "nice-2012-peripheral-arterial-disease",
  layer: "safety",
  type: "guideline",
  title: "Peripheral arterial disease: diagnosis and management (CG147)",
  authors: "National Institute for Health and Care Excellence",
  publishedIn: "NICE guideline CG147, August 2012, last updated December 2020",
  year: 2012,
  url: "https://www.nice.org.uk/guidance/cg147/chapter/context",
  funding: "not read",
  read: "full-text",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That leg pain on walking is the commonest first sign of arterial disease, that it marks a raised cardiovascular risk, and that about 20 % of those with it worsen.",
    notGoodFor: "Cramps at rest or at night. The context chapter and recommendations 1.1 were read.",
  },
  reviewedOn: "2026-11-22",
});
