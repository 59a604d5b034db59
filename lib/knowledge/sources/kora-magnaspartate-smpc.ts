import { defineSource } from "../source";

export const magnaspartateLabel = defineSource({
  id: "kora-magnaspartate-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Magnaspartate 243 mg powder for oral solution (magnesium aspartate): summary of product characteristics",
  authors: "Kora Corporation Ltd",
  publishedIn: "Medicines and Healthcare products Regulatory Agency (UK); electronic medicines compendium",
  year: 2016,
  url: "https://www.medicines.org.uk/emc/product/2678/smpc",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "The text of sections 4.2 to 4.5 was read in a reproduction of the 2016 revision and an undated copy; whether a later one differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "When magnesium by mouth is contraindicated, how far apart other medicines are kept, and which of them lower magnesium.",
    notGoodFor: "Cramps: it is a label for magnesium deficiency.",
  },
  reviewedOn: "2026-11-22",
});
