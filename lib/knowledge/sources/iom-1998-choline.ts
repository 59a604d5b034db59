import { defineSource } from "../source";

/** The upper limit of choline. */
export const iom1998Choline = defineSource({
  id: "iom-1998-choline",
  layer: "safety",
  type: "reference-work",
  title:
    "Dietary Reference Intakes for Thiamin, Riboflavin, Niacin, Vitamin B6, Folate, Vitamin B12, Pantothenic Acid, Biotin, and Choline: chapter 12, Choline",
  authors: "Institute of Medicine",
  publishedIn: "National Academies Press, Washington DC",
  year: 1998,
  doi: "10.17226/6015",
  url: "http://www.nap.edu/openbook.php?record_id=6015&page=412",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Pages 390, 411 and 412 were read.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The upper limit of 3.5 g a day, why low blood pressure sets it, and who may be harmed at it.",
    notGoodFor: "Cramps or sodium, which it does not connect with choline.",
  },
  reviewedOn: "2026-11-22",
});
