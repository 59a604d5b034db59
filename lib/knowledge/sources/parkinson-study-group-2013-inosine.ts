import { defineSource } from "../source";

/** Inosine and urinary stones in Parkinson's disease. */
export const surePd2013 = defineSource({
  id: "parkinson-study-group-2013-inosine",
  layer: "safety",
  type: "randomised-trial",
  title: "Inosine to increase serum and cerebrospinal fluid urate in Parkinson disease: a randomized clinical trial",
  authors: "Parkinson Study Group SURE-PD Investigators",
  publishedIn: "JAMA Neurology, published online December 2013",
  year: 2013,
  pmid: "24366103",
  doi: "10.1001/jamaneurol.2013.5528",
  url: "https://doi.org/10.1001/jamaneurol.2013.5528",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Urate up by 2.3 mg/dL to 3.0 mg/dL, and three people with painful stones among 75.",
    notGoodFor: "Cramps; people whose urate was high to begin with, who were left out.",
  },
  reviewedOn: "2026-11-22",
});
