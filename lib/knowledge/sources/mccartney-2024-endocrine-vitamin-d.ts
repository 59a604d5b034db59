import { defineSource } from "../source";

/** Why the Endocrine Society gave up its definitions of sufficiency and insufficiency. */
export const mccartney2024 = defineSource({
  id: "mccartney-2024-endocrine-vitamin-d",
  layer: "safety",
  type: "guideline",
  title: "Vitamin D Insufficiency and Epistemic Humility: An Endocrine Society Guideline Communication",
  authors: "McCartney CR, McDonnell ME, Corrigan MD, Lash RW",
  publishedIn: "Journal of Clinical Endocrinology & Metabolism 2024;109(8):1948-1954",
  year: 2024,
  funding: "not read: the abstract does not say",
  read: "abstract",
  status: "unknown",
  statusNote: "Read in a saved copy; whether it is still the newest text was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That 75 nmol/L is no longer the society's definition of enough.",
    notGoodFor: "Deficiency below 50 nmol/L, which is another question.",
  },
  reviewedOn: "2026-11-22",
});
