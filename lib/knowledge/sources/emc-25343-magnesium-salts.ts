import { defineSource } from "../source";

/** British product information on magnesium salts and other medicines. */
export const magnesiumSaltsSmpc = defineSource({
  id: "emc-25343-magnesium-salts",
  layer: "safety",
  type: "drug-label",
  title: "An antacid with magnesium (UK): summary of product characteristics, section 4.5",
  authors: "Manufacturer not shown in the copy that was read",
  publishedIn: "electronic medicines compendium (UK), product 25343",
  url: "https://medicines.org.uk/emc/medicine/25343",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Part of section 4.5 was read; whether it is still the newest text was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Which medicines magnesium salts make less absorbed, iron, gabapentin and phenytoin among them, and about 2 to 3 hours between.",
    notGoodFor: "How much less is absorbed of each.",
  },
  reviewedOn: "2026-11-22",
});
