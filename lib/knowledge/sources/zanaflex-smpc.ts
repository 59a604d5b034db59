import { defineSource } from "../source";

/** Irish label of tizanidine. */
export const zanaflexSmpc = defineSource({
  id: "zanaflex-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Zanaflex (tizanidine) tablets: contraindications and warnings",
  authors: "Teva Pharma B.V.",
  publishedIn: "Health Products Regulatory Authority (Ireland), revision 2016, read in a reproduction",
  year: 2016,
  url: "https://www.rxreasoner.com/monographs/zanaflex/precautions",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a reproduction; a later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Liver, low blood pressure, fluvoxamine and ciprofloxacin, stopping at once.",
    notGoodFor: "Other relaxants.",
  },
  reviewedOn: "2026-11-22",
});
