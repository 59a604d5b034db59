import { defineSource } from "../source";

export const fibromyalgiaGlutamate2010 = defineSource({
  id: "arthritis-research-2010-fibromyalgia-glutamate",
  layer: "safety",
  type: "cohort-study",
  title:
    "Localized 1H-NMR spectroscopy in patients with fibromyalgia: a controlled study of changes in cerebral glutamate/glutamine, inositol, choline, and N-acetylaspartate",
  authors: "Authors not shown in the copy that was read",
  publishedIn: "Arthritis Research & Therapy 12:R134",
  year: 2010,
  doi: "10.1186/ar3072",
  url: "https://link.springer.com/article/10.1186/ar3072",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Glutamate plus glutamine in the brain of people with fibromyalgia, against matched controls.",
    notGoodFor: "The effect of taking glutamine: nobody took any, and ten patients were measured once.",
  },
  reviewedOn: "2026-11-22",
});
