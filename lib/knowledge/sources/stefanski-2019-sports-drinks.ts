import { defineSource } from "../source";

/** What is in a sports drink. */
export const stefanski2019 = defineSource({
  id: "stefanski-2019-sports-drinks",
  layer: "safety",
  type: "narrative-review",
  title: "Dental erosive potential of ready-to-drink and powdered sports drinks",
  authors: "Stefański T, Tynior W, Postek-Stefańska L, Kloc-Ptaszna A",
  publishedIn: "J Stoma 2019;72(2):52-57",
  year: 2019,
  url: "https://termedia.pl/Dental-erosive-potential-of-ready-to-drink-and-powdered-sports-drinks,137,37343,1,1.html",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "How much sodium and sugar energy the European criteria for such drinks allow, and that they are acid.",
    notGoodFor: "Cramps.",
  },
  reviewedOn: "2026-11-22",
});
