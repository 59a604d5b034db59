import { defineSource } from "../source";

export const fdaPpiMagnesium2011 = defineSource({
  id: "fda-2011-ppi-low-magnesium",
  layer: "safety",
  type: "regulator",
  title:
    "FDA Drug Safety Communication: low magnesium levels can be associated with long-term use of proton pump inhibitor drugs",
  authors: "US Food and Drug Administration",
  publishedIn: "FDA Drug Safety Communication, 2 March 2011",
  year: 2011,
  url: "http://www.fda.gov/drugs/drugsafety/ucm245011.htm",
  funding: "a public authority",
  read: "abstract",
  status: "unknown",
  statusNote: "The safety announcement at its head was read; whether a later notice differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That a proton-pump inhibitor can lower magnesium and that supplements alone did not always correct it.",
    notGoodFor: "How often it happens.",
  },
  reviewedOn: "2026-11-22",
});
