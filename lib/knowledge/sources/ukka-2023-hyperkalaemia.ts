import { defineSource } from "../source";

/** The levels of hyperkalaemia. */
export const ukka2023 = defineSource({
  id: "ukka-2023-hyperkalaemia",
  layer: "safety",
  type: "guideline",
  title: "Clinical Practice Guidelines: Treatment of Acute Hyperkalaemia in Adults",
  authors: "UK Kidney Association",
  publishedIn: "UK Kidney Association, October 2023",
  year: 2023,
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The guideline itself was not opened; two NHS and GP summaries of it were read.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "What counts as mild (5.5 to 5.9 mmol/L), moderate (6.0 to 6.4 mmol/L) and severe (6.5 mmol/L and above) hyperkalaemia.",
    notGoodFor: "Treatment details; only summaries were read.",
  },
  reviewedOn: "2026-11-22",
});
