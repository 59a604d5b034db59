import { defineSource } from "../source";

/** A second manufacturer on ultrasound. */
export const btlManual = defineSource({
  id: "btl-07p-manual",
  layer: "safety",
  type: "drug-label",
  title: "BTL-07p: operating manual and user's guide",
  authors: "BTL",
  publishedIn: "Page 14, read in a reproduction",
  url: "https://manualshive.com/en/manual/btl/btl-07p/2825648?page=14",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "One page was read in a reproduction without a date.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That new bleeding anywhere is a contraindication of therapeutic ultrasound there.",
    notGoodFor: "Evidence: it rests on single reports. One page was read.",
  },
  reviewedOn: "2026-11-22",
});
