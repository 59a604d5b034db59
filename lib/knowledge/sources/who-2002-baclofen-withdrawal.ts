import { defineSource } from "../source";

/** Baclofen withdrawal. */
export const who2002Baclofen = defineSource({
  id: "who-2002-baclofen-withdrawal",
  layer: "safety",
  type: "regulator",
  title: "Baclofen: abrupt discontinuation dangerous",
  authors: "World Health Organization",
  publishedIn: "WHO Drug Information 2002;16(2)",
  year: 2002,
  url: "http://apps.who.int/medicinedocs/en/d/Js4950e/5.2.html",
  funding: "not read",
  read: "full-text",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "What stopping intrathecal baclofen at once has led to: high fever, rigidity, muscle breakdown, organ failure, death.",
    notGoodFor: "How often it happens, and tablets: the warning is about the pump.",
  },
  reviewedOn: "2026-11-22",
});
