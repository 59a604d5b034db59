import { defineSource } from "../source";

/** The newest pooling of vitamin D in fibromyalgia, which disagrees with the others on pain. */
export const ilari2025 = defineSource({
  id: "ilari-2025-vitamin-d-fibromyalgia",
  layer: "safety",
  type: "systematic-review",
  title: "Does Vitamin D Supplementation Impact Fibromyalgia-Related Pain? A Systematic Review and Meta-Analysis",
  authors: "Ilari S, Nucera S, Malafoglia V, Passacatini LC, Caminiti R, et al.",
  publishedIn: "2025; read as the repository record of Magna Graecia University, hdl 20.500.12317/114144",
  year: 2025,
  url: "https://www.iris.unicz.it/handle/20.500.12317/114144",
  funding: "not read: the abstract does not say",
  evidenceUpTo: "31 December 2024",
  read: "abstract",
  status: "unknown",
  statusNote: "No correction or retraction was seen on the record that we read; the journal's own page was not opened.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Less pain in four pooled studies; it shows that the reviews conflict.",
    notGoodFor: "Certainty: four studies in each comparison.",
  },
  reviewedOn: "2026-11-22",
});
