import { defineSource } from "../source";

export const fdaLevothyroxine2008 = defineSource({
  id: "fda-2008-levothyroxine-label-change",
  layer: "safety",
  type: "regulator",
  title: "Synthroid (levothyroxine sodium tablets): safety labeling changes, April 2008",
  authors: "US Food and Drug Administration",
  publishedIn: "FDA MedWatch, safety-related drug labeling changes",
  year: 2008,
  url: "http://www.fda.gov/Safety/MedWatch/SafetyInformation/Safety-RelatedDrugLabelingChanges/ucm117811.htm",
  funding: "a public authority",
  read: "full-text",
  status: "unknown",
  statusNote: "The version that was read is dated; whether a later one differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The four hours between levothyroxine and iron, calcium or antacids.",
    notGoodFor: "The rest of the label.",
  },
  reviewedOn: "2026-11-22",
});
