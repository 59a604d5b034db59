import { defineSource } from "../source";

/** The European recommendations for fibromyalgia: exercise is the one strong recommendation. */
export const macfarlane2017 = defineSource({
  id: "macfarlane-2017-eular-fibromyalgia",
  layer: "safety",
  type: "guideline",
  title: "EULAR revised recommendations for the management of fibromyalgia",
  authors: "Macfarlane GJ, Kronisch C, Dean LE, Atzeni F, Häuser W, Fluß E, et al.",
  publishedIn: "Ann Rheum Dis 2017;76(2):318-328",
  year: 2017,
  pmid: "27377815",
  doi: "10.1136/annrheumdis-2016-209724",
  url: "http://ard.bmj.com/content/early/2016/07/04/annrheumdis-2016-209724.full",
  funding: "not read",
  evidenceUpTo: "2015-05",
  read: "abstract",
  status: "unknown",
  statusNote:
    "The abstract was read; the paragraph on acupuncture was read as a clinic’s website reproduces it. No notice was seen on either; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "How strongly treatments of fibromyalgia are recommended: exercise alone is “strong for”, on 107 reviews.",
    notGoodFor:
      "Cramps. Of the ratings of single treatments, exercise was seen in the abstract and acupuncture on a clinic’s website that has an interest in it; its figures were not checked against the paper. The others were not seen.",
  },
  reviewedOn: "2026-11-22",
});
