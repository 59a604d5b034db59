import { defineSource } from "../source";

export const roffe2002 = defineSource({
  id: "roffe-2002-magnesium-citrate-cramps",
  layer: "safety",
  type: "randomised-trial",
  title:
    "Randomised, cross-over, placebo controlled trial of magnesium citrate in the treatment of chronic persistent leg cramps",
  authors: "Roffe C, Sills S, Crome P, Jones P",
  publishedIn: "Medical Science Monitor 8(5):CR326-330",
  year: 2002,
  pmid: "12011773",
  url: "https://pubmed.ncbi.nlm.nih.gov/12011773/",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "One of the trials behind the review: its dose, and diarrhoea as an adverse effect.",
    notGoodFor:
      "A verdict by itself: 46 people were analysed and the period of the trial mattered more than the treatment.",
  },
  reviewedOn: "2026-11-22",
});
