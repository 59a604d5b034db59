import { defineSource } from "../source";

/** Cochrane review of therapeutic ultrasound for long-standing low-back pain. */
export const ebadi2020 = defineSource({
  id: "ebadi-2020-ultrasound-low-back-pain",
  layer: "safety",
  type: "systematic-review",
  title: "Therapeutic ultrasound for chronic low back pain",
  authors: "Not shown in the copy that was read",
  publishedIn: "Cochrane Database Syst Rev 2020;(7):CD009169",
  year: 2020,
  doi: "10.1002/14651858.CD009169.pub3",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7390505",
  funding: "not read",
  evidenceUpTo: "2020-01-07",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Ultrasound for long-standing low-back pain: 10 trials, 1,025 people; current guidelines do not recommend it.",
    notGoodFor:
      "Cramps and acute spasm. Part of the abstract and the table of findings with exercise were read, not the one against placebo.",
  },
  reviewedOn: "2026-11-22",
});
