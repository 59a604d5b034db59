import { defineSource } from "../source";

export const garrison2020 = defineSource({
  id: "garrison-2020-magnesium-cramps",
  layer: "safety",
  type: "systematic-review",
  title: "Magnesium for skeletal muscle cramps",
  authors: "Garrison SR, Korownyk CS, Kolber MR, Allan GM, Musini VM, Sekhon RK, Dugré N",
  publishedIn: "Cochrane Database of Systematic Reviews 2020;9:CD009402",
  year: 2020,
  pmid: "32956536",
  doi: "10.1002/14651858.CD009402.pub3",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8094171/",
  funding: "not read",
  evidenceUpTo: "2019-09-09",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read, and it is the newest version that was found; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Magnesium against placebo for night cramps in older adults and for cramps in pregnancy. The abstract and both tables of findings were read.",
    notGoodFor:
      "Cramps in exercise and in neurological disease, which no included trial studied; trials after September 2019.",
  },
  reviewedOn: "2026-11-22",
});
