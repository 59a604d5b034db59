import { defineSource } from "../source";

export const emcIronPrecautions = defineSource({
  id: "emc-oral-iron-precautions",
  layer: "safety",
  type: "drug-label",
  title: "An oral iron medicine (UK): summary of product characteristics, section 4.4",
  authors: "Manufacturer not shown in the copy that was read",
  publishedIn: "electronic medicines compendium (UK), medicine 1040",
  url: "https://medicines.org.uk/emc/medicine/1040",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The version that was read is dated; whether a later one differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Precautions with a liquid iron, among them stools so dark that a test for hidden blood is disturbed.",
    notGoodFor: "Facts about one product: its name was not in the part that was read.",
  },
  reviewedOn: "2026-11-22",
});
