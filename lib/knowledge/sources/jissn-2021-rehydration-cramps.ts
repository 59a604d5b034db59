import { defineSource } from "../source";

/** Water against a salt solution during exercise in heat. */
export const rehydration2021 = defineSource({
  id: "jissn-2021-rehydration-cramps",
  layer: "safety",
  type: "randomised-trial",
  title:
    "Effect of oral rehydration solution versus spring water intake during exercise in the heat on muscle cramp susceptibility of young men",
  authors: "not shown in the copy that was read",
  publishedIn: "J Int Soc Sports Nutr 2021",
  year: 2021,
  doi: "10.1186/s12970-021-00414-8",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7962362",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "How readily a current cramps the calf after water and after a salt solution drunk during exercise.",
    notGoodFor: "Cramps that come by themselves: ten young men, cramps set off by a current.",
  },
  reviewedOn: "2026-11-22",
});
