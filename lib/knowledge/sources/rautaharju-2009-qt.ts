import { defineSource } from "../source";

/** When a QTc counts as prolonged. */
export const rautaharju2009 = defineSource({
  id: "rautaharju-2009-qt",
  layer: "safety",
  type: "guideline",
  title:
    "AHA/ACCF/HRS Recommendations for the Standardization and Interpretation of the Electrocardiogram, Part IV: The ST Segment, T and U Waves, and the QT Interval",
  authors: "Rautaharju PM, Surawicz B, Gettes LS",
  publishedIn: "J Am Coll Cardiol 2009;53(11):982-991",
  year: 2009,
  doi: "10.1016/j.jacc.2008.12.014",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Only the opening and a report of the limits were read.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "When a QTc counts as prolonged: 450 ms or more in men, 460 ms or more in women.",
    notGoodFor: "Children, and a QRS that is wide.",
  },
  reviewedOn: "2026-11-22",
});
