import { defineSource } from "../source";

/** The equation with its constants, as the National Kidney Foundation prints it. */
export const nkfCkdEpi2021 = defineSource({
  id: "nkf-ckd-epi-2021",
  layer: "safety",
  type: "reference-work",
  title: "CKD-EPI Creatinine Equation (2021)",
  authors: "National Kidney Foundation",
  publishedIn: "kidney.org",
  url: "https://www.kidney.org/ckd-epi-creatinine-equation-2021",
  funding: "not read",
  read: "full-text",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "The equation with its constants: 142, kappa 0.7 or 0.9, alpha -0.241 or -0.302, -1.200, 0.9938 and 1.012.",
    notGoodFor: "How accurate the estimate is; the paper says that.",
  },
  reviewedOn: "2026-11-22",
});
