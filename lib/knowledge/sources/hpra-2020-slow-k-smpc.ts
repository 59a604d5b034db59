import { defineSource } from "../source";

export const slowKLabel = defineSource({
  id: "hpra-2020-slow-k-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Slow-K 600 mg (potassium chloride): summary of product characteristics (Ireland)",
  authors: "Essential Pharma (M) Limited",
  publishedIn: "Health Products Regulatory Authority (Ireland)",
  year: 2020,
  url: "https://www.rxreasoner.com/monographs/slow-k/precautions",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The version that was read is dated; whether a later one differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Contraindications and precautions: kidney, adrenal glands, cell breakdown, liver, gut, and potassium-sparing diuretics.",
    notGoodFor: "A cut in numbers: it writes of severe and of mild to moderate renal impairment.",
  },
  reviewedOn: "2026-11-22",
});
