import { defineSource } from "../source";

/** Caffeine: safe amounts and sleep. */
export const efsa2015Caffeine = defineSource({
  id: "efsa-2015-caffeine",
  layer: "safety",
  type: "regulator",
  title: "Scientific Opinion on the safety of caffeine",
  authors: "European Food Safety Authority",
  publishedIn: "EFSA, 2015, as reported by foodinsight.org and coffeeandscience.org",
  year: 2015,
  url: "https://foodinsight.org/updated-efsa-publishes-scientific-opinion-on-caffeine-confirms-daily-intakes-that-do-not-raise-safety-concerns/",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Amounts of caffeine without concern (400 mg a day; 200 mg a day in pregnancy), and that 100 mg near bedtime can delay sleep.",
    notGoodFor: "Sleep starts. Reports of it were read, not the opinion; one of them is from the coffee industry.",
  },
  reviewedOn: "2026-11-22",
});
