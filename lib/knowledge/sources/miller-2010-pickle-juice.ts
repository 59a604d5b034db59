import { defineSource } from "../source";

/** Pickle juice against water. */
export const millerPickle2010 = defineSource({
  id: "miller-2010-pickle-juice",
  layer: "safety",
  type: "randomised-trial",
  title: "Reflex inhibition of electrically induced muscle cramps in hypohydrated humans",
  authors: "Miller KC and others (the list was not shown in the copy that was read)",
  publishedIn: "Med Sci Sports Exerc 2010;42(5):953-61",
  year: 2010,
  doi: "10.1249/MSS.0b013e3181c0647e",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "How long a cramp lasted after pickle juice and after water.",
    notGoodFor: "Cramps that come by themselves: men in a laboratory, cramps set off by a current.",
  },
  reviewedOn: "2026-11-22",
});
