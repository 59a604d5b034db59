import { defineSource } from "../source";

/** Exercise with osteoporosis or a risk of falls. */
export const brookeWavell2022 = defineSource({
  id: "brooke-wavell-2022-osteoporosis-exercise",
  layer: "safety",
  type: "guideline",
  title: "Strong, steady and straight: UK consensus statement on physical activity and exercise for osteoporosis",
  authors: "Brooke-Wavell K, Skelton DA, Barker KL, Clark EM, De Biase S, Arnold S, et al.",
  publishedIn: "Br J Sports Med 2022;56(15):837-846",
  year: 2022,
  pmid: "35577538",
  doi: "10.1136/bjsports-2021-104634",
  url: "https://eprints.soton.ac.uk/456586/",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "How people with osteoporosis or a risk of falls exercise more safely.",
    notGoodFor: "Cramps. Much of it is expert opinion.",
  },
  reviewedOn: "2026-11-22",
});
