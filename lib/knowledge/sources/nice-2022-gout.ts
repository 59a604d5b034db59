import { defineSource } from "../source";

/** Serum urate in gout. */
export const nice2022Gout = defineSource({
  id: "nice-2022-gout",
  layer: "safety",
  type: "guideline",
  title: "Gout: diagnosis and management (NG219)",
  authors: "National Institute for Health and Care Excellence",
  publishedIn: "NICE guideline NG219, June 2022",
  year: 2022,
  url: "https://www.nice.org.uk/guidance/ng219/chapter/Recommendations",
  funding: "not read",
  read: "secondary-report",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That a serum urate of 360 µmol/L (6 mg/dL) or more supports gout (recommendation 1.1.7).",
    notGoodFor: "A raised urate without gout.",
  },
  reviewedOn: "2026-11-22",
});
