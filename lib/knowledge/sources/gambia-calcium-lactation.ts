import { defineSource } from "../source";

/** Calcium for breastfeeding mothers, and the calcium in their milk. */
export const gambiaCalcium = defineSource({
  id: "gambia-calcium-lactation",
  layer: "safety",
  type: "randomised-trial",
  title:
    "Calcium requirements of lactating Gambian mothers: effects of a calcium supplement on breast-milk calcium concentration, maternal bone mineral content, and urinary calcium excretion",
  authors: "Authors not shown in the copy that was read",
  publishedIn: "Journal not shown in the copy that was read",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That 714 mg more calcium a day did not change the calcium in milk, in 60 mothers with little calcium in their food.",
    notGoodFor: "Infants with symptoms; cramps.",
  },
  reviewedOn: "2026-11-22",
});
