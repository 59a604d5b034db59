import { defineSource } from "../source";

/** Bands of vitamin D in both units. */
export const kahwati2018 = defineSource({
  id: "kahwati-2018-vitamin-d-bands",
  layer: "safety",
  type: "systematic-review",
  title:
    "Vitamin D, Calcium, or Combined Supplementation for the Primary Prevention of Fractures in Community-Dwelling Adults: An Evidence Review for the U.S. Preventive Services Task Force",
  authors: "Kahwati LC, Weber RP, Pan H, et al.",
  publishedIn: "Agency for Healthcare Research and Quality, Evidence Synthesis No. 160; 2018",
  year: 2018,
  url: "https://www.ncbi.nlm.nih.gov/books/NBK525404/table/app_1/",
  funding: "not read",
  read: "secondary-report",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Bands of 25-hydroxyvitamin D in both units, with what the Institute of Medicine said of each and the words in use for it.",
    notGoodFor:
      'Agreement: the words "deficiency" and "insufficiency" are not the Institute\'s own. Only appendix A, table 1 was read.',
  },
  reviewedOn: "2026-11-22",
});
