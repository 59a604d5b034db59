import { defineSource } from "../source";

/** Who is left out of acupuncture. */
export const sierpina2005 = defineSource({
  id: "sierpina-2005-acupuncture",
  layer: "safety",
  type: "narrative-review",
  title: "Acupuncture: A Clinical Review",
  authors: "Sierpina VS, Frenkel MA",
  publishedIn: "South Med J 2005;98(3):330-337",
  year: 2005,
  url: "https://www.medscape.com/viewarticle/501973_6",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "One section was read as reproduced by Medscape.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Severe bleeding disorders, infected or broken skin, and electro-acupuncture near an implanted device.",
    notGoodFor: "Figures: none are given in the part that was read.",
  },
  reviewedOn: "2026-11-22",
});
