import { defineSource } from "../source";

/** The randomised open pilot study of L-threonine in ALS. */
export const threonineAls1992 = defineSource({
  id: "clin-neurol-neurosurg-1992-threonine-als",
  layer: "safety",
  type: "randomised-trial",
  title: "Chronic treatment with L-threonine in amyotrophic lateral sclerosis: a pilot study",
  authors: "not shown in the copy read",
  publishedIn: "Clin Neurol Neurosurg 1992;94(1):7-9",
  year: 1992,
  pmid: "1353011",
  doi: "10.1016/0303-8467(92)90110-o",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice of correction or retraction was in the copy that we read; the journal itself was not consulted.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That L-threonine showed no difference in clinical decline: 30 randomised, 13 finished one year.",
    notGoodFor: "Cramps, which the abstract does not mention; an open study in which more than half left.",
  },
  reviewedOn: "2026-11-22",
});
