import { defineSource } from "../source";

/** Reports of bleeding with ginkgo. */
export const bent2005 = defineSource({
  id: "bent-2005-ginkgo-bleeding",
  layer: "safety",
  type: "systematic-review",
  title: "Spontaneous bleeding associated with Ginkgo biloba: a case report and systematic review of the literature",
  authors: "Bent S, Goldberg H, Padula A, Avins AL",
  publishedIn: "J Gen Intern Med 2005;20(7):657-61",
  year: 2005,
  pmid: "16050865",
  doi: "10.1111/j.1525-1497.2005.0121.x",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC1490168",
  funding: "not read",
  evidenceUpTo: "October 2004",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "15 reports of bleeding with ginkgo, 8 of them inside the head.",
    notGoodFor: "How often it happens; 13 of the 15 had another reason to bleed.",
  },
  reviewedOn: "2026-11-22",
});
