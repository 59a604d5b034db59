import { defineSource } from "../source";

/** The British cohort study of long-term quinine and death. */
export const fardet2017 = defineSource({
  id: "fardet-2017-quinine-mortality",
  layer: "safety",
  type: "cohort-study",
  title: "Association between long-term quinine exposure and all-cause mortality",
  authors: "Fardet L, et al.",
  publishedIn: "JAMA 2017;317(18):1907-9",
  year: 2017,
  doi: "10.1001/jama.2017.2332",
  url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5815033/",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "The opening of the letter was read; the figures in news reports of it. No notice of correction or retraction was in the copy that we read; the journal itself was not consulted.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "A signal that long use goes with more deaths, and more so at higher doses.",
    notGoodFor: "Cause and effect: people given quinine may have been sicker.",
  },
  reviewedOn: "2026-11-22",
});
