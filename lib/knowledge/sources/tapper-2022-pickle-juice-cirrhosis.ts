import { defineSource } from "../source";

/** Sips of pickle juice in cirrhosis. */
export const tapper2022 = defineSource({
  id: "tapper-2022-pickle-juice-cirrhosis",
  layer: "safety",
  type: "randomised-trial",
  title: "Pickle Juice Intervention for Cirrhotic Cramps Reduction: the PICCLES randomized controlled trial",
  authors: "Tapper EB, Salim N, Baki J, et al.",
  publishedIn: "Am J Gastroenterol 2022;117(6):895-901",
  year: 2022,
  doi: "10.14309/ajg.0000000000001781",
  url: "https://journals.lww.com/ajg/Fulltext/2022/06000/Pickle_Juice_Intervention_for_Cirrhotic_Cramps.19.aspx",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Sips of pickle juice against tap water at the start of a cramp in cirrhosis.",
    notGoodFor: "Preventing cramps; blinded evidence, since people taste what they sip.",
  },
  reviewedOn: "2026-11-22",
});
