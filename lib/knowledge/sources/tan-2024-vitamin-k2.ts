import { defineSource } from "../source";

/** The only randomised trial of vitamin K2 in nocturnal leg cramps; since retracted and replaced. */
export const tan2024 = defineSource({
  id: "tan-2024-vitamin-k2",
  layer: "safety",
  type: "randomised-trial",
  title: "Vitamin K2 in Managing Nocturnal Leg Cramps: A Randomized Clinical Trial",
  authors: "Tan J, Zhu R, Li Y, Wang L, Liao S, Cheng L, Mao L, Jing D",
  publishedIn: "JAMA Internal Medicine, published online 28 October 2024, e245726",
  year: 2024,
  pmid: "39466236",
  doi: "10.1001/jamainternmed.2024.5726",
  url: "https://pubmed.ncbi.nlm.nih.gov/39466236/",
  funding: "not read: neither the abstract nor any summary that we saw says who paid",
  evidenceUpTo: "December 2023",
  read: "abstract",
  status: "retracted-and-replaced",
  statusNote:
    "Notice of Retraction and Replacement, DOI 10.1001/jamainternmed.2025.2160. We have not read the notice or the replacement, so what changed is unknown. Read the replacement before relying on the figures.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The figures as they were first published, and who was admitted.",
    notGoodFor:
      "Relying on those figures: the journal has retracted and replaced the paper, and we have read neither the notice nor the replacement. One group of authors in one country; eight weeks; cramps counted by the patients.",
  },
  reviewedOn: "2026-11-22",
  reviewDueOn: "2027-02-22",
});
