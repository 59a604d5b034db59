import { defineSource } from "../source";

/** The GFR categories G1 to G5. */
export const kdigo2012 = defineSource({
  id: "kdigo-2012-ckd",
  layer: "safety",
  type: "guideline",
  title:
    "KDIGO 2012 Clinical Practice Guideline for the Evaluation and Management of Chronic Kidney Disease: Summary of Recommendation Statements",
  authors: "Kidney Disease: Improving Global Outcomes (KDIGO) CKD Work Group",
  publishedIn: "Kidney Int Suppl 2013;3:5-14",
  year: 2013,
  doi: "10.1038/kisup.2012.77",
  funding: "not read",
  read: "full-text",
  status: "superseded",
  statusNote: "Superseded by KDIGO 2024; the GFR categories are the same.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The GFR categories G1 to G5 (statement 1.2.3) and the three months (statement 1.1.1).",
    notGoodFor: "Treatment: the 2024 guideline replaces it.",
  },
  reviewedOn: "2026-11-22",
});
