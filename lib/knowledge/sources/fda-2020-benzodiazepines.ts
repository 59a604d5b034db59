import { defineSource } from "../source";

/** Benzodiazepine withdrawal. */
export const fda2020Benzodiazepines = defineSource({
  id: "fda-2020-benzodiazepines",
  layer: "safety",
  type: "regulator",
  title: "FDA requiring labeling changes for benzodiazepines",
  authors: "US Food and Drug Administration",
  publishedIn: "FDA Drug Safety Communication, September 2020",
  year: 2020,
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in two reports; the notice itself was not opened.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That stopping a benzodiazepine at once, or reducing it too fast, can cause seizures that threaten life.",
    notGoodFor: "How to taper.",
  },
  reviewedOn: "2026-11-22",
});
