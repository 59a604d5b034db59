import { defineSource } from "../source";

/** The North American upper limit of vitamin C. */
export const iom2000VitaminC = defineSource({
  id: "iom-2000-vitamin-c",
  layer: "safety",
  type: "reference-work",
  title: "Dietary Reference Intakes for Vitamin C, Vitamin E, Selenium, and Carotenoids",
  authors: "Institute of Medicine",
  publishedIn: "National Academies Press, Washington DC",
  year: 2000,
  url: "http://books.nap.edu/openbook.php?record_id=9810&page=393",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Page 393 was read.",
  statusCheckedOn: "2026-11-28",
  appraisal: {
    goodFor: "2,000 mg a day for adults, and that diarrhoea and an upset stomach set it.",
    notGoodFor: "Kidney stones or dialysis.",
  },
  reviewedOn: "2026-11-28",
});
