import { defineSource } from "../source";

/** Renal colic. */
export const nice2019RenalStones = defineSource({
  id: "nice-2019-renal-stones",
  layer: "safety",
  type: "guideline",
  title: "Renal and ureteric stones: assessment and management (NG118)",
  authors: "National Institute for Health and Care Excellence",
  publishedIn: "NICE guideline NG118, January 2019",
  year: 2019,
  url: "https://www.nice.org.uk/guidance/ng118/chapter/Recommendations",
  funding: "not read",
  read: "full-text",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That suspected renal colic is imaged within 24 hours (1.1.1).",
    notGoodFor: "Biliary and bowel colic. Recommendations 1.1 to 1.3 were read.",
  },
  reviewedOn: "2026-11-22",
});
