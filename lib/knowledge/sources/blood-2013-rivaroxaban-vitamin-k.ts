import { defineSource } from "../source";

/** A laboratory study of vitamin K intake and rivaroxaban. */
export const blood2013Rivaroxaban = defineSource({
  id: "blood-2013-rivaroxaban-vitamin-k",
  layer: "safety",
  type: "cohort-study",
  title: "The Impact Of Dietary Vitamin K On The … of rivaroxaban (title shortened in the record that we read)",
  authors: "not shown in the record that we read",
  publishedIn: "Blood 2013;122(21):4808 (meeting abstract)",
  year: 2013,
  funding: "not read: the abstract does not say",
  read: "abstract",
  status: "unknown",
  statusNote: "No correction or retraction was seen on the record that we read; the journal's own page was not opened.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That how vitamin K intake acts on the newer anticoagulants is less well known, and may matter.",
    notGoodFor: "Bleeding or clotting in patients: plasma in the laboratory, 59 people.",
  },
  reviewedOn: "2026-11-22",
});
