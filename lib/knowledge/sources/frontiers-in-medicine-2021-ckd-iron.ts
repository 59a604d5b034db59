import { defineSource } from "../source";

export const ckdIron2021 = defineSource({
  id: "frontiers-in-medicine-2021-ckd-iron",
  layer: "safety",
  type: "narrative-review",
  title: "Anemia of chronic kidney disease: table of the recommendations of recent guidelines",
  authors: "Authors not shown in the copy that was read",
  publishedIn: "Frontiers in Medicine 8:642296, Table 1",
  year: 2021,
  doi: "10.3389/fmed.2021.642296",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8032930/table/T1",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "How the iron thresholds of the kidney guidelines differ from those for restless legs.",
    notGoodFor: "Today's guidance: a new KDIGO guideline of 2026 was not read.",
  },
  reviewedOn: "2026-11-22",
});
