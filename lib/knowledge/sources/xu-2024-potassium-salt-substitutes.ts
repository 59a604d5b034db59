import { defineSource } from "../source";

export const xu2024 = defineSource({
  id: "xu-2024-potassium-salt-substitutes",
  layer: "safety",
  type: "narrative-review",
  title: "Potassium-enriched salt substitutes: a review of recommendations in clinical management guidelines",
  authors: "Xu X, Zeng L, Jha V, Cobb LK, Shibuya K, Appel LJ, Neal B, Schutte AE",
  publishedIn: "Hypertension 81(3):400-414",
  year: 2024,
  pmid: "38284271",
  doi: "10.1161/HYPERTENSIONAHA.123.21343",
  url: "https://pubmed.ncbi.nlm.nih.gov/38284271/",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That salt substitutes hold potassium, and who should not have them.",
    notGoodFor: "Cramps.",
  },
  reviewedOn: "2026-11-22",
});
