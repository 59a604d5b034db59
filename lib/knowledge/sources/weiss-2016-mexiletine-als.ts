import { defineSource } from "../source";

/** The larger trial of mexiletine in ALS. */
export const weiss2016 = defineSource({
  id: "weiss-2016-mexiletine-als",
  layer: "safety",
  type: "randomised-trial",
  title: "A randomized trial of mexiletine in ALS: safety and effects on muscle cramps and progression",
  authors: "Weiss MD, Macklin EA, Simmons Z, et al.",
  publishedIn: "Neurology 2016;86(16):1474-81",
  year: 2016,
  pmid: "26911633",
  doi: "10.1212/WNL.0000000000002507",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4836879/",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice of correction or retraction was in the copy that we read; the journal itself was not consulted.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Cramp frequency and stopping for adverse effects at 300 mg and 900 mg a day against placebo: 60 people, 12 weeks, double-blind.",
    notGoodFor: "Long-term safety; people with heart disease, who were excluded. Cramps were a secondary endpoint.",
  },
  reviewedOn: "2026-11-22",
});
