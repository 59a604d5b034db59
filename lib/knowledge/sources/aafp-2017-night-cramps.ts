import { defineSource } from "../source";

/** American family physicians' answer on cramps at night. */
export const aafp2017 = defineSource({
  id: "aafp-2017-night-cramps",
  layer: "safety",
  type: "review-summary",
  title: "What is the best treatment for nocturnal leg cramps?",
  authors: "American Academy of Family Physicians",
  publishedIn: "Am Fam Physician 2017;96(7):online",
  year: 2017,
  url: "https://www.aafp.org/afp/2017/1001/od3.html",
  funding: "no relevant financial affiliations, by its own words",
  read: "full-text",
  status: "unknown",
  statusNote: "Its answer and the start of its summary were read.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "The grade: B vitamins may help for a short time, from small trials of low quality (strength of recommendation C).",
    notGoodFor: "Figures for B vitamins, which were not in what was read.",
  },
  reviewedOn: "2026-11-22",
});
