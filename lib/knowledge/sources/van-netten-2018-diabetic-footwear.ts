import { defineSource } from "../source";

/** Shoes for feet at risk. */
export const vanNetten2018 = defineSource({
  id: "van-netten-2018-diabetic-footwear",
  layer: "safety",
  type: "guideline",
  title: "Diabetic Foot Australia guideline on footwear for people with diabetes",
  authors: "van Netten JJ, Lazzarini PA, Armstrong DG, Bus SA, Fitridge R, Harding K, et al.",
  publishedIn: "J Foot Ankle Res 2018;11:2",
  year: 2018,
  pmid: "29371890",
  doi: "10.1186/s13047-017-0244-z",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5769299/",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Shoes, socks and foot checks for people with diabetes whose feet are at risk.",
    notGoodFor: "Cramps; people without diabetes, to whom we carry it over where feeling is lost.",
  },
  reviewedOn: "2026-11-22",
});
