import { defineSource } from "../source";

/** Vitamin E against quinine for night cramps. */
export const connolly1992 = defineSource({
  id: "connolly-1992-quinine-vitamin-e",
  layer: "safety",
  type: "randomised-trial",
  title: "Treatment of nocturnal leg cramps. A crossover trial of quinine vs vitamin E",
  authors: "Connolly PS, Shirley EA, Wasson JH, Nierenberg DW.",
  publishedIn: "Arch Intern Med 1992;152(9):1877-80",
  year: 1992,
  pmid: "1520054",
  url: "http://acpjc.org/Content/118/2/issue/ACPJC-1993-118-2-036.htm",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in the summary of ACP Journal Club (1993;118:36), up to the results.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That quinine did better than vitamin E in 27 men with six or more night cramps a month.",
    notGoodFor: "Vitamin E against placebo, whose figures were not in the part read; women; people over 73.",
  },
  reviewedOn: "2026-11-22",
});
