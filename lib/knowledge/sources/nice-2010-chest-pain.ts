import { defineSource } from "../source";

/** Chest pain: urgency. */
export const nice2010ChestPain = defineSource({
  id: "nice-2010-chest-pain",
  layer: "safety",
  type: "guideline",
  title: "Recent-onset chest pain of suspected cardiac origin: assessment and diagnosis (CG95)",
  authors: "National Institute for Health and Care Excellence",
  publishedIn: "NICE guideline CG95, March 2010, last updated November 2016",
  year: 2010,
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a summary by GPnotebook.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That a suspected acute coronary syndrome with pain now is referred to hospital as an emergency.",
    notGoodFor: "Chest pain of other origin.",
  },
  reviewedOn: "2026-11-22",
});
