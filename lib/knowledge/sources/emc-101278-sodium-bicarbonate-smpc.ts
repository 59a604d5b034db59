import { defineSource } from "../source";

/** Sodium bicarbonate capsules in the United Kingdom. */
export const bicarbonateSmpc = defineSource({
  id: "emc-101278-sodium-bicarbonate-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Sodium Bicarbonate 500 mg capsules, hard: summary of product characteristics",
  authors: "Manufacturer not shown in the copy that was read",
  publishedIn: "electronic medicines compendium (UK), product 101278, updated 8 September 2025",
  year: 2025,
  url: "https://www.medicines.org.uk/emc/product/101278/smpc",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Sections 1 to 4.3 were read in a saved copy; the rest was cut off.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "The current British contraindications: alkalosis, low potassium, high sodium, low calcium, a low-sodium diet.",
    notGoodFor: "Cramps, which it does not name.",
  },
  reviewedOn: "2026-11-22",
});
