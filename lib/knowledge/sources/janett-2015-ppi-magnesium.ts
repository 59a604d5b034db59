import { defineSource } from "../source";

/** Low magnesium from proton-pump inhibitors. */
export const janett2015 = defineSource({
  id: "janett-2015-ppi-magnesium",
  layer: "safety",
  type: "systematic-review",
  title: "Hypomagnesemia Induced by Long-Term Treatment with Proton-Pump Inhibitors",
  authors: "Janett S, Camozzi P, Peeters GGAM, et al.",
  publishedIn: "Gastroenterol Res Pract 2015;2015:951768",
  year: 2015,
  pmid: "26064102",
  doi: "10.1155/2015/951768",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4434191/",
  funding: "not read",
  read: "abstract",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "That long use of a proton-pump inhibitor can lower magnesium (64 reported people), more so with a diuretic.",
    notGoodFor: "How often it happens in everyday use.",
  },
  reviewedOn: "2026-11-22",
});
