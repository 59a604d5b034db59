import { defineSource } from "../source";

/** Folate levels and restless legs in pregnancy. */
export const morker2017 = defineSource({
  id: "morker-2017-folate-restless-legs",
  layer: "safety",
  type: "cohort-study",
  title:
    "Serum folic acid level and its relationship to gestational Willis Ekbom disease (restless legs syndrome): a pilot study",
  authors: "Morker M, Gossett DR, McKnight T, Patel B, Patel M, Attarian H",
  publishedIn: "J Reprod Med 2017;62(6):593-597",
  year: 2017,
  url: "https://www.scholars.northwestern.edu/en/publications/serum-folic-acid-level-and-its-relationship-to-gestational-willis",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That folate was a little lower in pregnant women with restless legs than in those without.",
    notGoodFor: "Treatment: nobody was given folate. Both groups had high levels.",
  },
  reviewedOn: "2026-11-22",
});
