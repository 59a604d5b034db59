import { defineSource } from "../source";

/** Menaquinone-7 stays in the blood far longer than vitamin K1. */
export const blood2007 = defineSource({
  id: "blood-2007-mk7-half-life",
  layer: "safety",
  type: "cohort-study",
  title: "Vitamin K-containing dietary supplements (comparison of vitamin K1 and menaquinone-7)",
  authors: "not shown in the record that we read",
  publishedIn: "Blood 2007;109(8):3279",
  year: 2007,
  url: "https://ashpublications.org/blood/article/109/8/3279",
  funding: "not read: the abstract does not say",
  read: "abstract",
  status: "unknown",
  statusNote:
    "Read on a copy of the journal's page; the full title and the authors were not shown, and no correction or retraction was seen.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "The very long half-life of menaquinone-7 and the authors' warning about anticoagulants from 50 micrograms a day.",
    notGoodFor:
      "Patients: healthy volunteers (listed as a cohort study for want of a better word). The lowest interfering amount: a later study found it at 10 micrograms.",
  },
  reviewedOn: "2026-11-22",
});
