import { defineSource } from "../source";

/** A drug reference on sodium bicarbonate. */
export const mimsBicarbonate = defineSource({
  id: "mims-sodium-bicarbonate",
  layer: "safety",
  type: "reference-work",
  title: "Sodium bicarbonate: prescribing information",
  authors: "MIMS India",
  publishedIn: "mims.com",
  url: "https://www.mims.com/india/drug/info/sodium%20bicarbonate?mtype=generic",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "An excerpt of a saved copy was read; whether a later version differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Adverse effects, muscle spasms or cramps and low potassium among them, and what is monitored.",
    notGoodFor: "How often they come: it gives no frequency.",
  },
  reviewedOn: "2026-11-22",
});
