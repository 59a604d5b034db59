import { defineSource } from "../source";

/** Opioid patches and heat. */
export const necs2016FentanylHeat = defineSource({
  id: "necs-2016-fentanyl-heat",
  layer: "safety",
  type: "regulator",
  title: "Death Related to use of Fentanyl Patches",
  authors: "NECS medicines site (medicines.necsu.nhs.uk)",
  publishedIn: "medicines.necsu.nhs.uk, 8 June 2016",
  year: 2016,
  url: "https://medicines.necsu.nhs.uk/death-related-to-use-of-fentanyl-patches/",
  funding: "not read",
  read: "full-text",
  status: "unknown",
  statusNote: "A notice of its day; later ones were not looked up.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That heat at an opioid patch (fentanyl, buprenorphine) can release a deadly dose.",
    notGoodFor: "How often it happens. It reports one inquest and the regulator's reviews of 2008 and 2014.",
  },
  reviewedOn: "2026-11-22",
});
