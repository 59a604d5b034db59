import { defineSource } from "../source";

/** Gabapentin taken together with magnesium oxide. */
export const yagi2012 = defineSource({
  id: "yagi-2012-gabapentin-magnesium-oxide",
  layer: "safety",
  type: "randomised-trial",
  title:
    "Impact of Concomitant Antacid Administration on Gabapentin Plasma Exposure and Oral Bioavailability in Healthy Adult Subjects",
  authors: "Yagi T, Naito T, Mino Y, Umemura K, Kawakami J",
  publishedIn: "Drug Metabolism and Pharmacokinetics 2012;27(2):248-254",
  year: 2012,
  url: "https://www.jstage.jst.go.jp/A_PRedirectJournalInit?sryCd=dmpk&noVol=27&noIssue=2&kijiCd=27_DMPK-11-RG-108&screenID=AF06S010",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "How much less gabapentin was absorbed with 1 g of magnesium oxide: 13 healthy adults, crossover.",
    notGoodFor: "Pregabalin, other magnesium salts, and whether the effect of gabapentin fell.",
  },
  reviewedOn: "2026-11-22",
});
