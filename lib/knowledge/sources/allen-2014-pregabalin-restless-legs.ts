import { defineSource } from "../source";

/** Pregabalin in restless legs. */
export const allen2014 = defineSource({
  id: "allen-2014-pregabalin-restless-legs",
  layer: "safety",
  type: "randomised-trial",
  title: "Comparison of pregabalin with pramipexole for restless legs syndrome",
  authors: "Allen RP, Chen C, Garcia-Borreguero D, et al.",
  publishedIn: "N Engl J Med 2014;370(7):621-31",
  year: 2014,
  funding: "Pfizer",
  read: "abstract",
  status: "unknown",
  statusNote: "The end of the abstract was not in the copy read; the outcome was read in three news reports.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Pregabalin 300 mg a day against placebo for 12 weeks and pramipexole for 52 weeks, 719 people.",
    notGoodFor: "Exact scores, which were not in the part read.",
  },
  reviewedOn: "2026-11-22",
});
