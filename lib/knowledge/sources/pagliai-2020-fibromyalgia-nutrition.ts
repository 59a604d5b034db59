import { defineSource } from "../source";

export const pagliai2020 = defineSource({
  id: "pagliai-2020-fibromyalgia-nutrition",
  layer: "safety",
  type: "narrative-review",
  title: "Nutritional interventions in the management of fibromyalgia syndrome",
  authors: "Pagliai G, Giangrandi I, Dinu M, Sofi F, Colombini B",
  publishedIn: "Nutrients 12(9):2525",
  year: 2020,
  doi: "10.3390/nu12092525",
  url: "https://www.mdpi.com/2072-6643/12/9/2525",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Which supplements had been tried in fibromyalgia by 2020.",
    notGoodFor: "The size of any effect: it is a narrative review.",
  },
  reviewedOn: "2026-11-22",
});
