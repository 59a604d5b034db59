import { defineSource } from "../source";

/** Water against a salt solution after sweating. */
export const lau2019 = defineSource({
  id: "lau-2019-rehydration-cramps",
  layer: "safety",
  type: "randomised-trial",
  title: "Water intake after dehydration makes muscles more susceptible to cramp but electrolytes reverse that effect",
  authors: "Lau WY, Kato H, Nosaka K",
  publishedIn: "BMJ Open Sport Exerc Med 2019;5(1):e000478",
  year: 2019,
  pmid: "30899546",
  doi: "10.1136/bmjsem-2018-000478",
  url: "https://pubmed.ncbi.nlm.nih.gov/30899546/",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "How readily a current cramps the muscle after water and after a salt solution.",
    notGoodFor: "Cramps that come by themselves: ten young men, cramps set off by a current.",
  },
  reviewedOn: "2026-11-22",
});
