import { defineSource } from "../source";

/** British labels of methocarbamol. */
export const methocarbamolSmpc = defineSource({
  id: "methocarbamol-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Methocarbamol neuraxpharm film-coated tablets: summary of product characteristics",
  authors: "Neuraxpharm",
  publishedIn:
    "electronic medicines compendium (UK), products 10633 (22 March 2023) and 12630; warnings read in a reproduction",
  year: 2023,
  url: "https://www.medicines.org.uk/emc/product/10633/smpc/print",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Warnings were read in a reproduction on rxreasoner.com without a date.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Dose, limit of 30 days, contraindications, pregnancy, pyridostigmine.",
    notGoodFor: "Other relaxants.",
  },
  reviewedOn: "2026-11-22",
});
