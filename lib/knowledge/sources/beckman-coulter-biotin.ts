import { defineSource } from "../source";

/** A maker of laboratory tests on biotin. */
export const beckmanBiotin = defineSource({
  id: "beckman-coulter-biotin",
  layer: "safety",
  type: "commercial-reference-site",
  title: "Biotin interference",
  authors: "Beckman Coulter",
  publishedIn: "beckmancoulter.com, support pages",
  url: "https://www.beckmancoulter.com/en/support/biotin",
  funding: "a maker of laboratory tests",
  read: "full-text",
  status: "unknown",
  statusNote: "Read in part, in a saved copy without a date.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The usual need (30 micrograms a day), and that weak kidneys may clear biotin more slowly.",
    notGoodFor: "An independent judgement: the maker sells the tests.",
  },
  reviewedOn: "2026-11-22",
});
