import { defineSource } from "../source";

/** When exercise stops in pregnancy. */
export const wjd2013Pregnancy = defineSource({
  id: "wjd-2013-exercise-pregnancy",
  layer: "safety",
  type: "reference-work",
  title: "Contraindications to physical activity during pregnancy and warning signs for termination (table 1)",
  authors: "Not shown in the copy that was read",
  publishedIn: "World J Diabetes 2013;4(6):256-262",
  year: 2013,
  doi: "10.4239/wjd.v4.i6.256",
  url: "http://www.wjgnet.com/1948-9358/full/v4/i6/256-T1.htm",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Which states of pregnancy rule exercise out, and the signs to stop.",
    notGoodFor: "Newer obstetric guidance, which was not read. The table alone was read.",
  },
  reviewedOn: "2026-11-22",
});
