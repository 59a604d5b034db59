import { defineSource } from "../source";

/** Cramps before and after sweating. */
export const millerHypohydration2010 = defineSource({
  id: "miller-2010-hypohydration-cramps",
  layer: "safety",
  type: "randomised-trial",
  title: "Three percent hypohydration does not affect threshold frequency of electrically induced cramps",
  authors: "Miller KC, Mack GW, Knight KL, et al.",
  publishedIn: "Med Sci Sports Exerc 2010;42(11)",
  year: 2010,
  pmid: "20351595",
  doi: "10.1249/MSS.0b013e3181dd5e3a",
  url: "http://journals.lww.com/acsm-msse/Fulltext/2010/11000/Three_Percent_Hypohydration_Does_Not_Affect.12.aspx",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That losing 3 % of body weight by sweating did not make cramps easier to set off.",
    notGoodFor: "Cramps that come by themselves: ten men, cramps set off by a current.",
  },
  reviewedOn: "2026-11-22",
});
