import { defineSource } from "../source";

/** The Endocrine Society's guideline of 2024. */
export const demay2024 = defineSource({
  id: "demay-2024-endocrine-vitamin-d",
  layer: "safety",
  type: "guideline",
  title: "Vitamin D for the Prevention of Disease: An Endocrine Society Clinical Practice Guideline",
  authors: "Demay MB, Pittas AG, Bikle DD, Diab DL, Kiely ME, et al.",
  publishedIn: "Journal of Clinical Endocrinology & Metabolism 2024;109(8):1907-1947",
  year: 2024,
  doi: "10.1210/clinem/dgae290",
  funding: "not read: the abstract does not say",
  read: "abstract",
  status: "unknown",
  statusNote: "Read in a saved copy; whether it is still the newest text was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Who may take vitamin D without a test (over 75, pregnant, high-risk prediabetes), and that routine testing is not advised.",
    notGoodFor: "People with a reason to be treated or tested: it does not apply to them. Cramps.",
  },
  reviewedOn: "2026-11-22",
});
