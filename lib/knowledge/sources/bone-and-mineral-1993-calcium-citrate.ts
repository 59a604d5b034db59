import { defineSource } from "../source";

/** Calcium citrate without aluminium antacids: no retention. */
export const boneAndMineral1993 = defineSource({
  id: "bone-and-mineral-1993-calcium-citrate",
  layer: "safety",
  type: "cohort-study",
  title:
    "Calcium citrate without aluminum antacids does not cause aluminum retention in patients with functioning kidneys",
  authors: "not shown in the record that we read",
  publishedIn: "Bone and Mineral 1993;20(1):87-97",
  year: 1993,
  pmid: "8453325",
  doi: "10.1016/s0169-6009(08)80040-2",
  url: "https://www.ncbi.nlm.nih.gov/pubmed/8453325",
  funding: "not read: the abstract does not say",
  read: "abstract",
  status: "unknown",
  statusNote: "No correction or retraction was seen in the copy that we read; the registers were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That citrate alone did not raise aluminium in moderate renal failure.",
    notGoodFor: "Severe renal failure: seven patients with a clearance of 43 mL/min.",
  },
  reviewedOn: "2026-11-22",
});
