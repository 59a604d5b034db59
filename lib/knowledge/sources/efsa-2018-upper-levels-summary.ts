import { defineSource } from "../source";

/** The European upper limits, in one table. */
export const efsaUpperLevels2018 = defineSource({
  id: "efsa-2018-upper-levels-summary",
  layer: "safety",
  type: "regulator",
  title: "Summary of Tolerable Upper Intake Levels, version 4 (September 2018)",
  authors: "European Food Safety Authority",
  publishedIn: "efsa.europa.eu; overview of the opinions of the SCF and the NDA Panel",
  year: 2018,
  url: "https://scribd.com/document/463240566",
  funding: "public body of the European Union",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "Read in part, as reproduced on another site. EFSA has renewed its limits of several vitamins and of iron since.",
  statusCheckedOn: "2026-11-28",
  appraisal: {
    goodFor: "Calcium 2,500 mg and magnesium 250 mg a day for adults, in pregnancy and breastfeeding too.",
    notGoodFor: "Vitamin B6, folic acid, vitamins D and E and iron, for which later opinions stand.",
  },
  reviewedOn: "2026-11-28",
});
