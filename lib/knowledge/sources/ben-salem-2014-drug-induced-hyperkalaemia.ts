import { defineSource } from "../source";

export const benSalem2014 = defineSource({
  id: "ben-salem-2014-drug-induced-hyperkalaemia",
  layer: "safety",
  type: "narrative-review",
  title: "Drug-induced hyperkalemia",
  authors: "Ben Salem C, Badreddine A, Fathallah N, Slim R, Hmouda H",
  publishedIn: "Drug Safety 37(9):677-692",
  year: 2014,
  doi: "10.1007/s40264-014-0196-1",
  url: "https://doi.org/10.1007/s40264-014-0196-1",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Which medicines raise potassium, and by which route.",
    notGoodFor: "How often each does so.",
  },
  reviewedOn: "2026-11-22",
});
