import { defineSource } from "../source";

/** The Singapore regulator’s letter against quinine for night leg cramps. */
export const hsa2019Quinine = defineSource({
  id: "hsa-2019-quinine",
  layer: "safety",
  type: "regulator",
  title: "Caution against use of quinine in nocturnal leg cramps",
  authors: "Health Sciences Authority, Singapore",
  publishedIn: "Dear Healthcare Professional Letter, 12 December 2019",
  year: 2019,
  url: "https://www.hsa.gov.sg/announcements/dear-healthcare-professional-letter/caution-against-use-of-quinine-in-nocturnal-leg-cramps",
  funding: "Singapore government",
  read: "abstract",
  status: "unknown",
  statusNote: "A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "A regulator outside the United States and the United Kingdom with the same verdict as the FDA.",
    notGoodFor: "The text of the letter: only the abstract is public.",
  },
  reviewedOn: "2026-11-22",
});
