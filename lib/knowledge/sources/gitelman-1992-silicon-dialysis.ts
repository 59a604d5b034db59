import { defineSource } from "../source";

/** Silicon in people on dialysis. */
export const gitelman1992 = defineSource({
  id: "gitelman-1992-silicon-dialysis",
  layer: "safety",
  type: "cohort-study",
  title: "Silicon accumulation in dialysis patients",
  authors: "Gitelman HJ, et al.",
  publishedIn: "Am J Kidney Dis 1992;19(2):140-3",
  year: 1992,
  doi: "10.1016/s0272-6386(12)70122-1",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That silicon is far above normal on dialysis, and higher with water rich in silicon.",
    notGoodFor: "Harm: the authors saw none.",
  },
  reviewedOn: "2026-11-22",
});
