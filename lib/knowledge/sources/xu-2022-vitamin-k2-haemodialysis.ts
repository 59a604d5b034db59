import { defineSource } from "../source";

/** The crossover pilot of vitamin K2 for cramps on haemodialysis, by the group behind the later trial. */
export const xu2022 = defineSource({
  id: "xu-2022-vitamin-k2-haemodialysis",
  layer: "safety",
  type: "randomised-trial",
  title:
    "Vitamin K2 as a potential therapeutic candidate for the prevention of muscle cramps in hemodialysis patients: A prospective multicenter, randomized, controlled, crossover pilot trial",
  authors: "not shown in the record that we read; correspondence: Chengdu Third People's Hospital",
  publishedIn: "Nutrition (Burbank) 2022: article 111608",
  year: 2022,
  funding: "not read: the abstract does not say",
  evidenceUpTo: "May 2020",
  read: "abstract",
  status: "unknown",
  statusNote: "No correction or retraction was seen on the record that we read; the journal's own page was not opened.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The design, the dose and the numbers of a pilot in haemodialysis.",
    notGoodFor:
      "The size of the effect: the record that we read breaks off before the figures. People not on haemodialysis.",
  },
  reviewedOn: "2026-11-22",
});
