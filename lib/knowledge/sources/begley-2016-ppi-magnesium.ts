import { defineSource } from "../source";

/** Low magnesium with a proton-pump inhibitor and a diuretic. */
export const begley2016 = defineSource({
  id: "begley-2016-ppi-magnesium",
  layer: "safety",
  type: "cohort-study",
  title: "Proton pump inhibitor associated hypomagnasaemia: a cause for concern?",
  authors: "Begley J, Smith T, Barnett K, et al.",
  publishedIn: "Br J Clin Pharmacol 2016;81(4):753-758",
  year: 2016,
  pmid: "26613375",
  doi: "10.1111/bcp.12846",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4799921/",
  funding: "not read",
  read: "abstract",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That people on a proton-pump inhibitor and a diuretic are the ones at higher risk of low magnesium.",
    notGoodFor: "Rare severe cases: 156 people were followed.",
  },
  reviewedOn: "2026-11-22",
});
