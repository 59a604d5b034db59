import { defineSource } from "../source";

/** Salt and fluid in heart failure. */
export const mullens2024 = defineSource({
  id: "mullens-2024-heart-failure-salt-fluid",
  layer: "safety",
  type: "guideline",
  title:
    "Dietary sodium and fluid intake in heart failure. A clinical consensus statement of the Heart Failure Association of the ESC",
  authors: "Mullens W, Damman K, Dhont S, et al.",
  publishedIn: "Eur J Heart Fail 2024;26(4):730-741",
  year: 2024,
  url: "https://research.rug.nl/en/publications/dietary-sodium-and-fluid-intake-in-heart-failure-a-clinical-conse",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Salt no more than 5 g a day in heart failure; fluid limited in selected patients.",
    notGoodFor: "Cramps.",
  },
  reviewedOn: "2026-11-22",
});
