import { defineSource } from "../source";

export const davies1993 = defineSource({
  id: "davies-1993-diuretics-magnesium",
  layer: "safety",
  type: "narrative-review",
  title: "Do diuretics cause magnesium deficiency?",
  authors: "Davies DL, Fraser R",
  publishedIn: "British Journal of Clinical Pharmacology 36(1):1-10",
  year: 1993,
  pmid: "8373706",
  doi: "10.1111/j.1365-2125.1993.tb05883.x",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC1364546/",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That potassium-sparing diuretics tend to raise magnesium.",
    notGoodFor: "How high magnesium rises when a supplement is added.",
  },
  reviewedOn: "2026-11-22",
});
