import { defineSource } from "../source";

/** Serotonin syndrome with cyclobenzaprine. */
export const fda2013Cyclobenzaprine = defineSource({
  id: "fda-2013-cyclobenzaprine",
  layer: "safety",
  type: "regulator",
  title: "Flexeril (cyclobenzaprine hydrochloride) tablets: safety labeling changes, April 2013",
  authors: "US Food and Drug Administration",
  publishedIn: "FDA MedWatch, April 2013",
  year: 2013,
  url: "http://www.fda.gov/Safety/MedWatch/SafetyInformation/ucm352241.htm",
  funding: "US government",
  read: "full-text",
  status: "unknown",
  statusNote: "Whether the page was replaced is not known.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That cyclobenzaprine with an SSRI, SNRI, tramadol and others can bring on serotonin syndrome.",
    notGoodFor: "How often.",
  },
  reviewedOn: "2026-11-22",
});
