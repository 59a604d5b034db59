import { defineSource } from "../source";

/** The British product information of quinine, licensed for night leg cramps with restrictions. */
export const quinineUkLabel = defineSource({
  id: "uk-label-quinine",
  layer: "safety",
  type: "drug-label",
  title: "Quinine sulfate tablets: UK summary of product characteristics and leaflet",
  authors: "Strides Pharma UK and other holders",
  publishedIn: "MHRA text of 2022, read in a copy on rxreasoner.com",
  year: 2022,
  url: "https://rxreasoner.com/monographs/quinine-sulfate/precautions",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "Sections 4.1 to 4.3 and most of 4.4 were read, in the texts of several makers; section 4.5 was not. A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The British restrictions, contraindications and the trial of four weeks.",
    notGoodFor: "Cramps in ALS: not a licensed use.",
  },
  reviewedOn: "2026-11-22",
});
