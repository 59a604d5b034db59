import { defineSource } from "../source";

/** The North American intakes and upper limits for calcium and vitamin D. */
export const ross2011 = defineSource({
  id: "ross-2011-iom-calcium-vitamin-d",
  layer: "safety",
  type: "guideline",
  title:
    "The 2011 Report on Dietary Reference Intakes for Calcium and Vitamin D from the Institute of Medicine: What Clinicians Need to Know",
  authors: "Ross AC, Manson JE, Abrams SA, Aloia JF, Brannon PM, Clinton SK, et al.",
  publishedIn: "Journal of Clinical Endocrinology & Metabolism 2011;96(1):53-58",
  year: 2011,
  doi: "10.1210/jc.2010-2704",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3046611",
  funding: "an Institute of Medicine report, paid for by United States and Canadian public bodies",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a saved copy; whether it is still the newest text was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "50 nmol/L as enough for almost everybody; upper limits for people who are not under supervision.",
    notGoodFor: "Treating deficiency: upper limits are for the healthy public.",
  },
  reviewedOn: "2026-11-22",
});
