import { defineSource } from "../source";

/** The British warning on pregnancy. */
export const mhra2022PregabalinPregnancy = defineSource({
  id: "mhra-2022-pregabalin-pregnancy",
  layer: "safety",
  type: "regulator",
  title: "Pregabalin: findings of a safety study on risks during pregnancy",
  authors: "Medicines and Healthcare products Regulatory Agency",
  publishedIn: "Drug Safety Update, April 2022",
  year: 2022,
  funding: "UK government",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in reports of 19 and 20 April 2022; the notice itself was not opened.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Major birth defects: 5.6 % after pregabalin in early pregnancy, 4.1 % without, in a Nordic study.",
    notGoodFor: "Whether pregabalin is the cause.",
  },
  reviewedOn: "2026-11-22",
});
