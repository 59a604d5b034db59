import { defineSource } from "../source";

/** What no published source says and we decided ourselves: shown as ours wherever it is cited. */
export const ownRules = defineSource({
  id: "own-rules",
  layer: "safety",
  type: "own-rule",
  title: "Myowise clinical model: rules of our own",
  authors: "Myowise",
  publishedIn: "Myowise, About this product",
  year: 2026,
  funding: "none",
  read: "full-text",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Seeing where a rule is this product's own decision, so that it can be questioned.",
    notGoodFor: "Evidence: no study stands behind it.",
  },
  reviewedOn: "2026-11-22",
});
