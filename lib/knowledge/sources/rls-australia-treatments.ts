import { defineSource } from "../source";

/** What people with restless legs are told about caffeine and alcohol. */
export const rlsAustralia = defineSource({
  id: "rls-australia-treatments",
  layer: "safety",
  type: "reference-work",
  title: "Treatments for RLS",
  authors: "Not shown on the page",
  publishedIn: "rls.org.au",
  url: "http://rls.org.au/treatments-for-rls.html",
  funding: "not read",
  read: "full-text",
  status: "unknown",
  statusNote: "An open web page without a date.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "What is commonly advised, and that it calls the evidence on caffeine sparse.",
    notGoodFor: "Evidence: it names one study without a reference.",
  },
  reviewedOn: "2026-11-22",
});
