import { defineSource } from "../source";

/** High calcium: urgency and causes. */
export const walsh2016 = defineSource({
  id: "walsh-2016-hypercalcaemia",
  layer: "safety",
  type: "guideline",
  title:
    "Society for Endocrinology Endocrine Emergency Guidance: Emergency management of acute hypercalcaemia in adult patients",
  authors: "Walsh J, Gittoes N, Selby P; Society for Endocrinology Clinical Committee",
  publishedIn: "Endocr Connect 2016;5(5):G9-G11",
  year: 2016,
  url: "https://ec.bioscientifica.com/view/journals/ec/5/5/G9.xml",
  funding: "not read",
  read: "full-text",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "How urgent a high calcium is: below 3.0 mmol/L often without symptoms, 3.0 to 3.5 mmol/L prompt treatment, above 3.5 mmol/L urgent correction; and its causes.",
    notGoodFor: "Our own cut of 2.9 mmol/L, which is stricter.",
  },
  reviewedOn: "2026-11-22",
});
