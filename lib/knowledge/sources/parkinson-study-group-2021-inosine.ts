import { defineSource } from "../source";

/** Inosine for two years in Parkinson's disease. */
export const surePd3 = defineSource({
  id: "parkinson-study-group-2021-inosine",
  layer: "safety",
  type: "randomised-trial",
  title:
    "Effect of Urate-Elevating Inosine on Early Parkinson Disease Progression: The SURE-PD3 Randomized Clinical Trial",
  authors: "Parkinson Study Group SURE-PD3 Investigators",
  publishedIn: "JAMA 2021;326(10):926-939",
  year: 2021,
  pmid: "34519802",
  doi: "10.1001/jama.2021.10207",
  url: "https://doi.org/10.1001/jama.2021.10207",
  funding: "Michael J. Fox Foundation and National Institute of Neurological Disorders and Stroke, by the registry",
  evidenceUpTo: "June 2019",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "No benefit in 298 people; the dose; urate raised on purpose.",
    notGoodFor: "Cramps. The abstract was cut off before the figures for stones.",
  },
  reviewedOn: "2026-11-22",
});
