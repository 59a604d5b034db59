import { defineSource } from "../source";

/** Baclofen in kidney disease. */
export const muanda2019 = defineSource({
  id: "muanda-2019-baclofen-kidney",
  layer: "safety",
  type: "cohort-study",
  title: "Association of baclofen with encephalopathy in patients with chronic kidney disease",
  authors: "Muanda FT, Weir MA, Bathini L, et al.",
  publishedIn: "JAMA 2019;322(20):1987-95",
  year: 2019,
  pmid: "31705755",
  doi: "10.1001/jama.2019.17725",
  funding: "not read",
  evidenceUpTo: "2018",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice of correction or retraction was in the copy that we read; the journal itself was not consulted. The figures for each level of kidney function were read in two news reports.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Admission with confusion within 30 days of starting baclofen: 15,942 people of 66 or over with an eGFR below 60.",
    notGoodFor: "Younger people, and dialysis, which were not in it.",
  },
  reviewedOn: "2026-11-22",
});
