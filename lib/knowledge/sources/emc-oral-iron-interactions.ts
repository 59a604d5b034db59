import { defineSource } from "../source";

export const emcIronInteractions = defineSource({
  id: "emc-oral-iron-interactions",
  layer: "safety",
  type: "drug-label",
  title: "An oral iron medicine (UK): summary of product characteristics, section 4.5",
  authors: "Manufacturer not shown in the copy that was read",
  publishedIn: "electronic medicines compendium (UK), product 3130",
  url: "https://www.medicines.org.uk/emc/product/3130",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The version that was read is dated; whether a later one differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "What iron by mouth interacts with, and how far apart doses are kept.",
    notGoodFor: "Facts about one product: its name was not in the part that was read.",
  },
  reviewedOn: "2026-11-22",
});
