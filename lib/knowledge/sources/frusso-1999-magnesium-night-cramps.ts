import { defineSource } from "../source";

export const frusso1999 = defineSource({
  id: "frusso-1999-magnesium-night-cramps",
  layer: "safety",
  type: "randomised-trial",
  title: "Magnesium for the treatment of nocturnal leg cramps: a crossover randomized trial",
  authors: "Frusso R, Zárate M, Augustovski F, Rubinstein A",
  publishedIn: "Journal of Family Practice 48(11):868-871",
  year: 1999,
  pmid: "10907623",
  url: "https://pubmed.ncbi.nlm.nih.gov/10907623/",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "One of the trials behind the review: its dose, and how much night cramps ease by themselves.",
    notGoodFor: "A verdict by itself: 42 people completed it, over one month on each treatment.",
  },
  reviewedOn: "2026-11-22",
});
