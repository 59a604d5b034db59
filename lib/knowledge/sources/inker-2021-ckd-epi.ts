import { defineSource } from "../source";

/** The CKD-EPI 2021 creatinine equation. */
export const inker2021 = defineSource({
  id: "inker-2021-ckd-epi",
  layer: "safety",
  type: "cohort-study",
  title: "New Creatinine- and Cystatin C-Based Equations to Estimate GFR without Race",
  authors: "Inker LA, Eneanya ND, Coresh J, et al.",
  publishedIn: "N Engl J Med 2021;385(19):1737-1749",
  year: 2021,
  pmid: "34554658",
  doi: "10.1056/NEJMoa2102953",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8822996/",
  funding:
    "National Institute of Diabetes and Digestive and Kidney Diseases, which had no role in the analysis or the manuscript",
  read: "abstract",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Estimating GFR in adults from creatinine, age and sex, without race. In the validation data 85 % or more of the estimates lay within 30 % of measured GFR.",
    notGoodFor: "Children, pregnancy, rapidly changing kidney function, and people with unusual muscle mass.",
  },
  reviewedOn: "2026-11-22",
});
