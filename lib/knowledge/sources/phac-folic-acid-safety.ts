import { defineSource } from "../source";

/** A Canadian public body on the safety of folic acid. */
export const phacFolicAcid = defineSource({
  id: "phac-folic-acid-safety",
  layer: "safety",
  type: "regulator",
  title: "Folic acid: safety",
  authors: "Public Health Agency of Canada",
  publishedIn: "Archived report, Library and Archives Canada",
  url: "https://epe.lac-bac.gc.ca/100/202/301/chronic_diseases_and_injuries/html/2011/v31no3/fa-af/report/safety-eng.php",
  funding: "public body of Canada",
  read: "full-text",
  status: "unknown",
  statusNote: "An archived page, read in part; a newer text may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "The upper limit of 1 mg a day, why B12 is judged first, and that antiseizure and anticancer medicines interact.",
    notGoodFor: "Restless legs. The page shows no date of its own.",
  },
  reviewedOn: "2026-11-22",
});
