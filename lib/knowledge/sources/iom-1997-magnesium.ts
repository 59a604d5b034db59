import { defineSource } from "../source";

export const iom1997 = defineSource({
  id: "iom-1997-magnesium",
  layer: "safety",
  type: "reference-work",
  title: "Dietary Reference Intakes for Calcium, Phosphorus, Magnesium, Vitamin D, and Fluoride: chapter 6, Magnesium",
  authors: "Institute of Medicine",
  publishedIn: "National Academies Press, Washington DC",
  year: 1997,
  doi: "10.17226/5776",
  url: "https://www.nap.edu/read/5776/chapter/8",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "Parts of pages 242, 244 and 245 were read; the upper limit itself, on a later page, was seen only where others quote it.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Why there is an upper limit for magnesium from supplements, and that it rests on diarrhoea.",
    notGoodFor: "People with kidney disease, for whom no amount was set.",
  },
  reviewedOn: "2026-11-22",
});
