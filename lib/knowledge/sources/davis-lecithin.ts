import { defineSource } from "../source";

/** A drug guide on lecithin. */
export const davisLecithin = defineSource({
  id: "davis-lecithin",
  layer: "safety",
  type: "reference-work",
  title: "Lecithin (complementary and alternative medicine)",
  authors: "Davis's Drug Guide",
  publishedIn: "unboundmedicine.com",
  url: "https://emergency.unboundmedicine.com/emergency/view/Davis-Drug-Guide/109946/all/lecithin",
  funding: "a publisher",
  read: "full-text",
  status: "unknown",
  statusNote: "Read in part, in a saved copy without a date.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Egg and soya allergy, pregnancy and breastfeeding, and upset stomach.",
    notGoodFor: "Evidence: its uses are listed without studies. Cramps are not among them.",
  },
  reviewedOn: "2026-11-22",
});
