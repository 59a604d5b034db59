import { defineSource } from "../source";

/** The advice of the World Health Organization on salt. */
export const whoSalt = defineSource({
  id: "who-centre-salt-recommendations",
  layer: "safety",
  type: "guideline",
  title: "Current recommendations on salt",
  authors: "WHO Collaborating Centre on Salt Reduction",
  publishedIn: "whoccsaltreduction.org",
  url: "https://whoccsaltreduction.org/current-recommendations",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "An excerpt of a saved copy was read; whether a later version differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Less than 5 g of salt (2,000 mg of sodium) a day for adults.",
    notGoodFor: "Athletes in heat, salt-losing kidneys or a measured deficiency.",
  },
  reviewedOn: "2026-11-22",
});
