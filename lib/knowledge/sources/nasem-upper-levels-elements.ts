import { defineSource } from "../source";

/** The North American upper limits of minerals, in one table. */
export const upperLevelsOfElements = defineSource({
  id: "nasem-upper-levels-elements",
  layer: "safety",
  type: "reference-work",
  title: "Dietary Reference Intakes (DRIs): Tolerable Upper Intake Levels, Elements",
  authors: "Food and Nutrition Board, National Academies of Sciences, Engineering, and Medicine",
  publishedIn: "Summary table of the reports on Dietary Reference Intakes",
  url: "https://www.scribd.com/document/716954115",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read as reproduced on another site; the National Academies’ own page was not opened.",
  statusCheckedOn: "2026-11-28",
  appraisal: {
    goodFor:
      "Calcium 2,500 mg from 19 to 50 years and 2,000 mg from 51; iron 45 mg; magnesium 350 mg from medicines and supplements alone.",
    notGoodFor: "Treatment under supervision and people with kidney disease: the limits are for healthy people.",
  },
  reviewedOn: "2026-11-28",
});
