import { defineSource } from "../source";

/** What lecithin holds. */
export const aisle7Lecithin = defineSource({
  id: "aisle7-lecithin",
  layer: "safety",
  type: "commercial-reference-site",
  title: "Lecithin/Phosphatidyl Choline: how to use it",
  authors: "TraceGains (Aisle7)",
  publishedIn: "demoweb.aisle7.net",
  year: 2025,
  url: "http://demoweb.aisle7.net/Sandbox/Default/default.aspx?resource=%2Fus%2Fassets%2Fnutritional-supplement%2Flecithin-phosphatidyl-choline%2Fhow-it-works",
  funding: "a commercial site",
  read: "secondary-report",
  status: "unknown",
  statusNote: "An excerpt of a saved copy was read; whether a later version differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That lecithin is a source of choline, and that many B complexes hold a little.",
    notGoodFor: "How much: products differ.",
  },
  reviewedOn: "2026-11-22",
});
