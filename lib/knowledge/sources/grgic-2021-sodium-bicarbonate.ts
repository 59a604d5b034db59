import { defineSource } from "../source";

/** Bicarbonate and performance in sport. */
export const grgic2021 = defineSource({
  id: "grgic-2021-sodium-bicarbonate",
  layer: "safety",
  type: "guideline",
  title: "International Society of Sports Nutrition position stand: sodium bicarbonate and exercise performance",
  authors: "Grgic J, Pedisic Z, Saunders B, et al.",
  publishedIn: "J Int Soc Sports Nutr 2021;18:61",
  year: 2021,
  pmid: "34503527",
  doi: "10.1186/s12970-021-00458-w",
  url: "https://jissn.biomedcentral.com/articles/10.1186/s12970-021-00458-w",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Doses for performance in short, hard exercise, and that more brings more adverse effects.",
    notGoodFor: "Cramps, which it does not study.",
  },
  reviewedOn: "2026-11-22",
});
