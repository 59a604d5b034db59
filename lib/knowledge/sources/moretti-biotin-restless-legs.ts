import { defineSource } from "../source";

/** The one randomised trial of biotin for restless legs that was found. */
export const morettiBiotin = defineSource({
  id: "moretti-biotin-restless-legs",
  layer: "safety",
  type: "randomised-trial",
  title: "Biotin Deficiency as a Target for Treating Restless Legs Syndrome in Chronic Dialysis Patients",
  authors: "Moretti H, Matthews N, Lakatua JDA, Keeling-Hathaway T, Mock DM",
  publishedIn: "Journal of Nephrology & Therapeutics (year and volume not shown; registered as NCT02011191)",
  url: "https://hilarispublisher.com/abstract/biotin-deficiency-as-a-target-for-treating-restless-legs-syndrome-in-chronic-dialysis-patients-22542.html",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That 10 mg of biotin a day did no better than 0.3 mg in restless legs on dialysis.",
    notGoodFor: "Anybody who is not on dialysis: 31 people, 8 weeks, one unit. The end of the abstract was cut off.",
  },
  reviewedOn: "2026-11-22",
});
