import { defineSource } from "../source";

/** Inosine in cyclists. */
export const starling1996 = defineSource({
  id: "starling-1996-inosine",
  layer: "safety",
  type: "randomised-trial",
  title: "Effect of inosine supplementation on aerobic and anaerobic cycling performance",
  authors: "Starling RD, Trappe TA, Short KR, Sheffield-Moore M, Jozsi AC, Fink WJ, Costill DL",
  publishedIn: "Med Sci Sports Exerc 1996;28(9):1193-1198",
  year: 1996,
  url: "https://journals.lww.com/acsm-msse/Abstract/1996/09000/Effect_of_inosine_supplementation_on_aerobic_and.17.aspx",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That inosine lowered neither lactate nor fatigue and raised uric acid, in ten cyclists.",
    notGoodFor: "Cramps, which it did not count; women.",
  },
  reviewedOn: "2026-11-22",
});
