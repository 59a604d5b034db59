import { defineSource } from "../source";

/** Pickle juice against water, without a difference. */
export const georgieva2021 = defineSource({
  id: "georgieva-2021-pickle-juice",
  layer: "safety",
  type: "randomised-trial",
  title:
    "Effectiveness of mouth rinsing versus ingesting pickle juice for alleviating electrically induced cramp in physically active adults",
  authors: "Georgieva J, Brade CJ, Ducker KJ, et al.",
  publishedIn: "Appl Sci 2021;11(24):12096",
  year: 2021,
  doi: "10.3390/app112412096",
  url: "https://www.mdpi.com/2076-3417/11/24/12096",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "A later comparison that did not confirm pickle juice.",
    notGoodFor: "A small difference: eleven people.",
  },
  reviewedOn: "2026-11-22",
});
