import { defineSource } from "../source";

/** The American warning on breathing. */
export const fda2019Gabapentinoids = defineSource({
  id: "fda-2019-gabapentinoids",
  layer: "safety",
  type: "regulator",
  title: "FDA warns about serious breathing problems with seizure and nerve pain medicines gabapentin and pregabalin",
  authors: "US Food and Drug Administration",
  publishedIn: "FDA Drug Safety Communication, 19 December 2019",
  year: 2019,
  funding: "US government",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in news reports that quote it; the notice itself was not opened.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Who is at risk of slow breathing: opioids and other sedatives, lung disease, older age.",
    notGoodFor: "How often it happens.",
  },
  reviewedOn: "2026-11-22",
});
