import { defineSource } from "../source";

/** Acute low calcium: signs and urgency. */
export const turner2016 = defineSource({
  id: "turner-2016-hypocalcaemia",
  layer: "safety",
  type: "guideline",
  title:
    "Society for Endocrinology Endocrine Emergency Guidance: Emergency management of acute hypocalcaemia in adult patients",
  authors: "Turner J, Gittoes N, Selby P; Society for Endocrinology Clinical Committee",
  publishedIn: "Endocr Connect 2016;5(5):G7-G8",
  year: 2016,
  url: "https://ec.bioscientifica.com/view/journals/ec/5/5/G7.xml",
  funding: "not read",
  read: "full-text",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "What acute hypocalcaemia looks like, and that symptoms typically come below about 1.9 mmol/L.",
    notGoodFor: "Children, and slow long-standing hypocalcaemia.",
  },
  reviewedOn: "2026-11-22",
});
