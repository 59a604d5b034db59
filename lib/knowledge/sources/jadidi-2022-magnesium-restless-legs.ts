import { defineSource } from "../source";

export const jadidi2022 = defineSource({
  id: "jadidi-2022-magnesium-restless-legs",
  layer: "safety",
  type: "randomised-trial",
  title:
    "Therapeutic effects of magnesium and vitamin B6 in alleviating the symptoms of restless legs syndrome: a randomized controlled clinical trial",
  authors: "Jadidi A, Rezaei Ashtiani A, Khanmohamadi Hezaveh A, Aghaepour SM",
  publishedIn: "BMC Complementary Medicine and Therapies, issue 1 (2022 by Crossref, 2023 by the publisher)",
  year: 2022,
  doi: "10.1186/s12906-022-03814-8",
  url: "https://doi.org/10.1186/s12906-022-03814-8",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The one randomised trial of magnesium for restless legs that was read.",
    notGoodFor: "Certainty: 75 people in three groups, blinded on one side only, with no difference after one month.",
  },
  reviewedOn: "2026-11-22",
});
