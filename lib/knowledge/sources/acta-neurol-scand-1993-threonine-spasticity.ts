import { defineSource } from "../source";

/** A crossover trial of L-threonine for spinal spasticity. */
export const threonineSpasticity1993 = defineSource({
  id: "acta-neurol-scand-1993-threonine-spasticity",
  layer: "safety",
  type: "randomised-trial",
  title: "A double-blind study of L-threonine in patients with spinal spasticity",
  authors: "not shown in the copy read",
  publishedIn: "Acta Neurol Scand 1993;88(5):334-8",
  year: 1993,
  pmid: "8296531",
  doi: "10.1111/j.1600-0404.1993.tb05353.x",
  funding: "not read (PubMed: non-US government support)",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice of correction or retraction was in the copy that we read; the journal itself was not consulted.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Tolerability of 6 g a day in 33 people with spinal spasticity.",
    notGoodFor: "Cramps and ALS: it measured muscle tone.",
  },
  reviewedOn: "2026-11-22",
});
