import { defineSource } from "../source";

/** A manufacturer's contraindications of ultrasound and of electrical stimulation. */
export const mettlerManual = defineSource({
  id: "mettler-sonicator-manual",
  layer: "safety",
  type: "drug-label",
  title: "Sonicator Plus 930: instruction manual",
  authors: "Mettler Electronics Corp.",
  publishedIn: "Revision J, 13 September 2017, read in a reproduction",
  year: 2017,
  url: "https://www.easymanua.ls/mettler-electronics/sonicator-plus-930/manual?p=34",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Page 34 was read in a reproduction; a later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Where therapeutic ultrasound and electrical stimulation are not applied.",
    notGoodFor: "How often harm happens; and electro-acupuncture, which it does not name. Page 34 was read.",
  },
  reviewedOn: "2026-11-22",
});
