import { defineSource } from "../source";

export const bagis2013 = defineSource({
  id: "bagis-2013-magnesium-fibromyalgia",
  layer: "safety",
  type: "randomised-trial",
  title:
    "Is magnesium citrate treatment effective on pain, clinical parameters and functional status in patients with fibromyalgia?",
  authors: "Bagis S, Karabiber M, As I, Tamer L, Erdogan C, Atalay A",
  publishedIn: "Rheumatology International 33(1):167-172",
  year: 2013,
  pmid: "22271372",
  doi: "10.1007/s00296-011-2334-8",
  url: "https://pubmed.ncbi.nlm.nih.gov/22271372/",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Knowing what was tried: magnesium citrate, amitriptyline, or both.",
    notGoodFor: "An effect of magnesium: no group had placebo, and each had 20 women.",
  },
  reviewedOn: "2026-11-22",
});
