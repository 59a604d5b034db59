import { defineSource } from "../source";

/** Choline and saliva. */
export const cholineCouncil = defineSource({
  id: "choline-council-upper-level",
  layer: "safety",
  type: "commercial-reference-site",
  title: "Health professional: tolerable upper level intake",
  authors: "Choline Council",
  publishedIn: "cholinecouncil.com",
  url: "https://cholinecouncil.com/health_professional/tolerable_upper_level_intake.php",
  funding: "a trade body",
  read: "secondary-report",
  status: "unknown",
  statusNote: "An excerpt of a saved copy was read; whether a later version differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Salivation and vomiting in patients on large amounts, with its references.",
    notGoodFor: "A neutral view: a trade body runs it.",
  },
  reviewedOn: "2026-11-22",
});
