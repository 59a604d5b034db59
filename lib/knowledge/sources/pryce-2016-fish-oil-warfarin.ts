import { defineSource } from "../source";

/** Fish oil with warfarin. */
export const pryce2016 = defineSource({
  id: "pryce-2016-fish-oil-warfarin",
  layer: "safety",
  type: "cohort-study",
  title:
    "The Use of Fish Oil with Warfarin Does Not Significantly Affect either the International Normalised Ratio or Incidence of Adverse Events in Patients with Atrial Fibrillation and Deep Vein Thrombosis: A Retrospective Study",
  authors: "Pryce R, Bernaitis N, Davey AK, Badrick T, Anoopkumar-Dukie S",
  publishedIn: "Nutrients 2016;8(9):578",
  year: 2016,
  pmid: "27657121",
  doi: "10.3390/nu8090578",
  url: "https://doi.org/10.3390/nu8090578",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That 145 people on warfarin and fish or krill oil bled no more than 428 without it.",
    notGoodFor: "High doses, aspirin beside warfarin, or newer anticoagulants. Not randomised.",
  },
  reviewedOn: "2026-11-22",
});
