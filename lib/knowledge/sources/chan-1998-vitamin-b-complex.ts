import { defineSource } from "../source";

/** The one randomised trial of vitamin B complex for cramps at night. */
export const chan1998 = defineSource({
  id: "chan-1998-vitamin-b-complex",
  layer: "safety",
  type: "randomised-trial",
  title:
    "Randomized, double-blind, placebo-controlled study of the safety and efficacy of vitamin B complex in the treatment of nocturnal leg cramps in elderly patients with hypertension",
  authors: "Chan P, Huang TY, Chen YJ, Huang WP, Liu YC",
  publishedIn: "J Clin Pharmacol 1998;38(12):1151-4",
  year: 1998,
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Neither the paper nor its abstract was seen; a report that cites it gives the doses and the result.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "What was given, and that 86% of those who took it had a remission.",
    notGoodFor: "The size of the trial, the placebo group's figures and adverse events, which were not read.",
  },
  reviewedOn: "2026-11-22",
});
