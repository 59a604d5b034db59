import { defineSource } from "../source";

/** The randomised trials of supplements for restless legs. */
export const gonzalezParejo2024 = defineSource({
  id: "gonzalez-parejo-2024-restless-legs",
  layer: "safety",
  type: "systematic-review",
  title: "Effects of Dietary Supplementation in Patients with Restless Legs Syndrome: A Systematic Review",
  authors: "González-Parejo P, Martín-Núñez J, Cabrera-Martos I, Valenza MC",
  publishedIn: "Nutrients 2024;16(14):2315",
  year: 2024,
  doi: "10.3390/nu16142315",
  url: "https://doi.org/10.3390/nu16142315",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Which supplements were tested in restless legs: ten trials, 482 people; its abstract names neither folate nor biotin.",
    notGoodFor: "Firm answers: half of the trials had a high risk of bias.",
  },
  reviewedOn: "2026-11-22",
});
