import { defineSource } from "../source";

/** Marathon runners with and without cramps. */
export const martinezNavarro2022 = defineSource({
  id: "martinez-navarro-2022-marathon-cramps",
  layer: "safety",
  type: "cohort-study",
  title: "Muscle Cramping in the Marathon: Dehydration and Electrolyte Depletion vs. Muscle Damage",
  authors: "Martínez-Navarro I, Montoya-Vieco A, Collado E, Hernando B, Panizo N, Hernando C",
  publishedIn: "J Strength Cond Res 2022;36(6):1629-1635",
  year: 2022,
  pmid: "32796418",
  doi: "10.1519/JSC.0000000000003713",
  url: "https://pubmed.ncbi.nlm.nih.gov/32796418/",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "What differed between marathon runners who cramped and who did not: muscle damage, and not fluid, sodium or potassium.",
    notGoodFor: "Whether training prevents cramps: nobody was assigned to train.",
  },
  reviewedOn: "2026-11-22",
});
