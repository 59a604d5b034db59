import { defineSource } from "../source";

/** Suspected deep vein thrombosis. */
export const nice2020Vte = defineSource({
  id: "nice-2020-venous-thromboembolism",
  layer: "safety",
  type: "guideline",
  title: "Venous thromboembolic diseases: diagnosis, management and thrombophilia testing (NG158)",
  authors: "National Institute for Health and Care Excellence",
  publishedIn: "NICE guideline NG158, March 2020",
  year: 2020,
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a reproduction of recommendations 1.1.1 to 1.1.4; later updates were not looked up.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "How a suspected deep vein thrombosis is assessed: the Wells score, and an ultrasound result within 4 hours where it is likely.",
    notGoodFor: "Treatment of a thrombosis; it was not read for that.",
  },
  reviewedOn: "2026-11-22",
});
