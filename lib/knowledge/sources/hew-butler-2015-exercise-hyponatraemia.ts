import { defineSource } from "../source";

/** Low sodium from drinking too much in exercise. */
export const hewButler2015 = defineSource({
  id: "hew-butler-2015-exercise-hyponatraemia",
  layer: "safety",
  type: "guideline",
  title:
    "Statement of the 3rd International Exercise-Associated Hyponatremia Consensus Development Conference, Carlsbad, California, 2015",
  authors: "Hew-Butler T, Rosner MH, Fowkes-Godek S, et al.",
  publishedIn: "Br J Sports Med 2015;49(22):1432; Clin J Sport Med 2015",
  year: 2015,
  doi: "10.1136/bjsports-2015-095004",
  url: "https://bjsm.bmj.com/content/49/22/1432.long",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That drinking to thirst, and not beyond it, prevents low sodium in exercise, and that people have died of it.",
    notGoodFor: "Cramps. Its introduction and the publisher's news release were read, not the statement.",
  },
  reviewedOn: "2026-11-22",
});
