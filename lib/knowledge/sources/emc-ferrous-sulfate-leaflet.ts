import { defineSource } from "../source";

export const emcFerrousSulfateLeaflet = defineSource({
  id: "emc-ferrous-sulfate-leaflet",
  layer: "safety",
  type: "drug-label",
  title: "Ferrous Sulfate 200 mg Coated Tablets: patient leaflet",
  authors: "Manufacturer not shown in the copy that was read",
  publishedIn: "electronic medicines compendium (UK), leaflet 24441",
  url: "https://medicines.org.uk/emc/medicine/24441/XPIL/Ferrous+Sulphate+200mg+Coated+Tablets",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The version that was read is dated; whether a later one differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Who must not have iron tablets, in a UK leaflet.",
    notGoodFor: "Restless legs: the tablets are licensed for anaemia.",
  },
  reviewedOn: "2026-11-22",
});
