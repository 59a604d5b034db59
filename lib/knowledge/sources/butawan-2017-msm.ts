import { defineSource } from "../source";

/** A review of MSM, with an author from a maker. */
export const butawan2017 = defineSource({
  id: "butawan-2017-msm",
  layer: "safety",
  type: "narrative-review",
  title: "Methylsulfonylmethane: Applications and Safety of a Novel Dietary Supplement",
  authors: "Butawan M, Benjamin RL, Bloomer RJ",
  publishedIn: "Nutrients 2017;9:290",
  year: 2017,
  funding: "one author works for a maker of MSM",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That up to 4 g a day was mostly borne well, with few and mild side effects.",
    notGoodFor: "An independent judgement; cramps; people on anticoagulants.",
  },
  reviewedOn: "2026-11-22",
});
