import { defineSource } from "../source";

/** When an eGFR from creatinine misleads. */
export const kdoqi2002 = defineSource({
  id: "kdoqi-2002-gfr-estimation",
  layer: "safety",
  type: "guideline",
  title: "KDOQI Clinical Practice Guidelines for Chronic Kidney Disease, Guideline 4: Estimation of GFR",
  authors: "National Kidney Foundation",
  publishedIn: "NKF KDOQI guidelines",
  year: 2002,
  url: "https://kidneyfoundation.cachefly.net/professionals/KDOQI/guidelines_ckd/p5_lab_g4.htm",
  funding: "not read",
  read: "full-text",
  status: "superseded",
  statusNote: "Read in part. Newer guidance exists (KDIGO 2024); what it says of creatine was not read.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That people who take creatine need another measure than the creatinine formula.",
    notGoodFor: "Cystatin C, which came later.",
  },
  reviewedOn: "2026-11-22",
});
