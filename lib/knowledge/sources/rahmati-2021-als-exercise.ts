import { defineSource } from "../source";

/** Exercise training in ALS. */
export const rahmati2021 = defineSource({
  id: "rahmati-2021-als-exercise",
  layer: "safety",
  type: "systematic-review",
  title:
    "Aerobic, resistance and combined exercise training for patients with amyotrophic lateral sclerosis: a systematic review and meta-analysis",
  authors: "Rahmati M, Malakoutinia F",
  publishedIn: "Physiotherapy 2021;113:12-28",
  year: 2021,
  funding: "not read",
  evidenceUpTo: "2021-02",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That 16 trials with 532 people looked at function, fatigue, pain and breathing, most of them of poor quality.",
    notGoodFor: "Cramps, which are not among its outcomes.",
  },
  reviewedOn: "2026-11-22",
});
