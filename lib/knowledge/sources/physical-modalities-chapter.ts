import { defineSource } from "../source";

/** Precautions with heat, from a textbook chapter. */
export const physicalModalities = defineSource({
  id: "physical-modalities-chapter",
  layer: "safety",
  type: "reference-work",
  title: "Physical modalities: adjunctive treatments to reduce pain and maximize function (chapter 44)",
  authors: "Not shown in the copy that was read",
  publishedIn: "Read on aneskey.com",
  url: "https://aneskey.com/physical-modalities-adjunctive-treatments-to-reduce-pain-and-maximize-function",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a reproduction; the edition is not known.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Precautions with heat: pregnancy, oedema, poor circulation, heart failure, heat rubs.",
    notGoodFor: "Figures. An excerpt was read, not the book.",
  },
  reviewedOn: "2026-11-22",
});
