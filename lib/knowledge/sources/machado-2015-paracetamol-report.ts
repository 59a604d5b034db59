import { defineSource } from "../source";

/** A news report of a review of paracetamol. */
export const machado2015Report = defineSource({
  id: "machado-2015-paracetamol-report",
  layer: "safety",
  type: "news-report",
  title:
    "Paracetamol for low back pain and osteoarthritis: report of a review by Machado and colleagues (title as we describe it)",
  authors: "News agency report",
  publishedIn: "Lincoln Daily News, 9 April 2015",
  year: 2015,
  url: "https://archives.lincolndailynews.com/2015/Apr/09/News/health_I.shtml",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "A news report; the review in the journal was not opened.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That paracetamol was called ineffective for low-back pain: three trials, 1,825 people.",
    notGoodFor: "Figures: the review itself was not read.",
  },
  reviewedOn: "2026-11-22",
});
