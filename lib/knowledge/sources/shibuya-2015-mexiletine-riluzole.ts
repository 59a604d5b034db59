import { defineSource } from "../source";

/** A trial of mexiletine added to riluzole in ALS. */
export const shibuya2015 = defineSource({
  id: "shibuya-2015-mexiletine-riluzole",
  layer: "safety",
  type: "randomised-trial",
  title:
    "A single blind randomized controlled clinical trial of mexiletine in amyotrophic lateral sclerosis: efficacy and safety of sodium channel blocker phase II trial",
  authors: "Shibuya K, Misawa S, Kimura H, et al.",
  publishedIn: "Amyotroph Lateral Scler Frontotemporal Degener 2015;16(5-6):353-8",
  year: 2015,
  pmid: "25960085",
  doi: "10.3109/21678421.2015.1038277",
  funding: "Nakabayashi Trust for ALS research",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice of correction or retraction was in the copy that we read; the journal itself was not consulted.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Adverse events when mexiletine 300 mg a day was added to riluzole for six months: 60 people.",
    notGoodFor: "Cramps, which the abstract does not report; single blind.",
  },
  reviewedOn: "2026-11-22",
});
