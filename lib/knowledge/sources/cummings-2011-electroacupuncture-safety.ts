import { defineSource } from "../source";

/** Safety of electro-acupuncture. */
export const cummings2011 = defineSource({
  id: "cummings-2011-electroacupuncture-safety",
  layer: "safety",
  type: "narrative-review",
  title: "Safety aspects of electroacupuncture",
  authors: "Cummings M",
  publishedIn: "Acupunct Med 2011;29(2):83",
  url: "http://aim.bmj.com/content/29/2/83",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The opening of this editorial was read; the year is that of its volume.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That cardiac harm is reported with electro-acupuncture: angina, cardiac arrest, interference with a demand pacemaker.",
    notGoodFor: "How often: reports are few, and minor harm goes unreported.",
  },
  reviewedOn: "2026-11-22",
});
