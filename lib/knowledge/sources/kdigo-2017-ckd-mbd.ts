import { defineSource } from "../source";

/** The international guideline on minerals and bone in chronic kidney disease. */
export const kdigo2017 = defineSource({
  id: "kdigo-2017-ckd-mbd",
  layer: "safety",
  type: "guideline",
  title:
    "KDIGO 2017 Clinical Practice Guideline Update for the Diagnosis, Evaluation, Prevention, and Treatment of Chronic Kidney Disease–Mineral and Bone Disorder (CKD-MBD)",
  authors: "KDIGO CKD-MBD Update Work Group",
  publishedIn: "Kidney International Supplements 2017;7(1):1-59",
  year: 2017,
  funding: "not read: the abstract does not say",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a saved copy; whether it is still the newest text was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Calcium, phosphate and vitamin D in kidney disease: avoid hypercalcaemia, restrict calcium-based binders, correct deficiency.",
    notGoodFor: "Cramps. Its recommendations were read in summaries.",
  },
  reviewedOn: "2026-11-22",
});
