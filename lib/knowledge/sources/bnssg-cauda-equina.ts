import { defineSource } from "../source";

/** Cauda equina syndrome. */
export const bnssgCaudaEquina = defineSource({
  id: "bnssg-cauda-equina",
  layer: "safety",
  type: "guideline",
  title: "Cauda equina syndrome",
  authors: "NHS Bristol, North Somerset and South Gloucestershire Integrated Care Board",
  publishedIn: "Remedy referral pathways; refers to the national Getting It Right First Time pathway",
  year: 2024,
  url: "https://remedy.bnssg.icb.nhs.uk/adults/neurosurgery/cauda-equina-syndrome",
  funding: "not read",
  read: "full-text",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That a suspected cauda equina syndrome goes to the emergency department at once, and what delay costs.",
    notGoodFor: "The national pathway itself, which it links to and which was not opened.",
  },
  reviewedOn: "2026-11-22",
});
