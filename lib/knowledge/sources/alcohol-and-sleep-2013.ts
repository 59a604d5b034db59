import { defineSource } from "../source";

/** What alcohol does to sleep. */
export const alcoholAndSleep2013 = defineSource({
  id: "alcohol-and-sleep-2013",
  layer: "safety",
  type: "narrative-review",
  title: "Alcohol and sleep I: effects on normal sleep",
  authors: "Not shown in the copy that was read",
  publishedIn: "Alcohol Clin Exp Res 2013",
  year: 2013,
  pmid: "23347102",
  doi: "10.1111/acer.12006",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That alcohol shortens the time to fall asleep and breaks up the second half of the night.",
    notGoodFor: "Sleep starts; people who are ill. Two letters in 2015 argued over its methods.",
  },
  reviewedOn: "2026-11-22",
});
