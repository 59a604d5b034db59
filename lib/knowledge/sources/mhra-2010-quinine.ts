import { defineSource } from "../source";

/** The MHRA advice that quinine is not a routine treatment. */
export const mhra2010Quinine = defineSource({
  id: "mhra-2010-quinine",
  layer: "safety",
  type: "regulator",
  title: "Quinine: not to be used routinely for nocturnal leg cramps",
  authors: "Medicines and Healthcare products Regulatory Agency",
  publishedIn: "Drug Safety Update, June 2010",
  year: 2010,
  url: "https://www.mims.co.uk/mhra-restricts-quinine-use/musculoskeletal-disorders/article/1019381",
  funding: "UK government",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in the reports of MIMS, GP and Prescriber, not in the bulletin.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The British conditions for use in night leg cramps.",
    notGoodFor: "ALS.",
  },
  reviewedOn: "2026-11-22",
});
