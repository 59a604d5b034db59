import { defineSource } from "../source";

/** Low magnesium: symptoms and medicines that cause it. */
export const ayrshireHypomagnesaemia = defineSource({
  id: "ayrshire-2025-hypomagnesaemia",
  layer: "safety",
  type: "guideline",
  title: "Management of Hypomagnesaemia",
  authors: "NHS Ayrshire and Arran",
  publishedIn: "NHS Ayrshire and Arran medicines guidelines, reviewed February 2025",
  year: 2025,
  url: "https://aaamedicines.org.uk/guidelines/electrolyte-disturbances/management-of-hypomagnesaemia",
  funding: "not read",
  read: "full-text",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Symptoms of low magnesium, cramps among them, usually at 0.4 mmol/L or below; medicines that cause it; magnesium is retained below an eGFR of 30 mL/min.",
    notGoodFor: "A national standard: it is one Scottish health board.",
  },
  reviewedOn: "2026-11-22",
});
