import { defineSource } from "../source";

/** The British scientific report on vitamin D and health. */
export const sacn2016 = defineSource({
  id: "sacn-2016-vitamin-d",
  layer: "safety",
  type: "guideline",
  title: "Vitamin D and Health",
  authors: "Scientific Advisory Committee on Nutrition (SACN)",
  publishedIn: "London, July 2016",
  year: 2016,
  funding: "public body of the United Kingdom",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a saved copy; whether it is still the newest text was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The British threshold (25 nmol/L) and intake (10 micrograms a day), both for populations.",
    notGoodFor:
      "Diagnosing one patient: it says itself that 25 nmol/L is not diagnostic. Paragraphs 6.374 to 6.377 and 9.59 to 9.63 were read in a copy.",
  },
  reviewedOn: "2026-11-22",
});
