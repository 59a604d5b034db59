import { defineSource } from "../source";

/** One large dose of vitamin D a year: more falls, more fractures. */
export const sanders2010 = defineSource({
  id: "sanders-2010-vitamin-d-annual",
  layer: "safety",
  type: "randomised-trial",
  title: "Annual High-Dose Oral Vitamin D and Falls and Fractures in Older Women: A Randomized Controlled Trial",
  authors: "Sanders KM, et al.",
  publishedIn: "JAMA 2010;303(18):1815-1822",
  year: 2010,
  funding: "not read: the abstract does not say",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "Read in a commentary (Evidence-Based Medicine 2010;15(6):175) and a news summary; the paper itself was not opened.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Harm from 500,000 IU once a year in women of 70 or over.",
    notGoodFor: "Daily or weekly amounts.",
  },
  reviewedOn: "2026-11-22",
});
