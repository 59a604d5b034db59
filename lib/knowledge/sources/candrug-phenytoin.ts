import { defineSource } from "../source";

/** Product information of phenytoin. */
export const phenytoinPrecautions = defineSource({
  id: "candrug-phenytoin",
  layer: "safety",
  type: "drug-label",
  title: "Phenytoin: precautions",
  authors: "Marketing authorisation holder",
  publishedIn: "read in a copy on candrug.com; the country is not stated",
  url: "https://candrug.com/DrugMoreInfo376.aspx",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Older people, rash, raised glucose, soft bones, confusion at high levels.",
    notGoodFor: "Sleep starts.",
  },
  reviewedOn: "2026-11-22",
});
