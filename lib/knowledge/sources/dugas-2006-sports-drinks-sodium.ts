import { defineSource } from "../source";

/** Sports drinks are thinner than blood. */
export const dugas2006 = defineSource({
  id: "dugas-2006-sports-drinks-sodium",
  layer: "safety",
  type: "narrative-review",
  title:
    "Sodium ingestion and hyponatraemia: sports drinks do not prevent a fall in serum sodium concentration during exercise",
  authors: "Dugas J",
  publishedIn: "Br J Sports Med 2006;40(4):372",
  year: 2006,
  doi: "10.1136/bjsm.2005.022400",
  url: "https://bjsm.bmj.com/content/40/4/372.1.abstract",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That a sports drink, being thinner than blood, does not protect from low sodium.",
    notGoodFor: "Cramps. It is a letter, and its opening was read.",
  },
  reviewedOn: "2026-11-22",
});
