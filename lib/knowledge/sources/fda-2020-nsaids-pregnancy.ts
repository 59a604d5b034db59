import { defineSource } from "../source";

/** The American warning on NSAIDs in pregnancy. */
export const fda2020Nsaids = defineSource({
  id: "fda-2020-nsaids-pregnancy",
  layer: "safety",
  type: "regulator",
  title:
    "FDA recommends avoiding use of NSAIDs in pregnancy at 20 weeks or later because they can result in low amniotic fluid",
  authors: "US Food and Drug Administration",
  publishedIn: "FDA Drug Safety Communication, 15 October 2020; podcast text",
  year: 2020,
  url: "http://www.fda.gov/drugs/fda-drug-safety-podcasts/fda-recommends-avoiding-use-nsaids-pregnancy-20-weeks-or-later-because-they-can-result-low-amniotic",
  funding: "US government",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The podcast text and the comment of the NHS Specialist Pharmacy Service were read.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "From which week, why, and that the British label draws the line at the last trimester, as the NHS comments.",
    notGoodFor: "The first 20 weeks.",
  },
  reviewedOn: "2026-11-22",
});
