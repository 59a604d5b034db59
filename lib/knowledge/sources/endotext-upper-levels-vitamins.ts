import { defineSource } from "../source";

/** The North American upper limits of vitamins, as a textbook reproduces them. */
export const upperLevelsOfVitamins = defineSource({
  id: "endotext-upper-levels-vitamins",
  layer: "safety",
  type: "reference-work",
  title:
    "Dietary Reference Intakes (DRIs): Tolerable Upper Intake Levels for Vitamins, table 17 of a chapter on diet in obesity",
  authors: "Food and Nutrition Board, Institute of Medicine, National Academies",
  publishedIn: "Endotext, NCBI Bookshelf NBK278991",
  url: "https://www.ncbi.nlm.nih.gov/books/NBK278991/table/diet-treatment-obes.table17die/",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "A copy of a table that is older than 2011: its limit of vitamin D, 50 micrograms, has since been raised.",
  statusCheckedOn: "2026-11-28",
  appraisal: {
    goodFor:
      "Vitamin C 2,000 mg, vitamin E 1,000 mg, vitamin B6 100 mg, folic acid 1,000 micrograms, choline 3.5 g a day for adults.",
    notGoodFor: "Vitamin D. For vitamin E and folic acid it counts supplements and fortified food alone.",
  },
  reviewedOn: "2026-11-28",
});
