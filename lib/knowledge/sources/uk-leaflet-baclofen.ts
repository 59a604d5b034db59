import { defineSource } from "../source";

/** The British leaflet of baclofen tablets: other medicines. */
export const baclofenLeaflet = defineSource({
  id: "uk-leaflet-baclofen",
  layer: "safety",
  type: "drug-label",
  title: "Package leaflet: Baclofen 10 mg tablets",
  authors: "Marketing authorisation holder not shown in the copy that was read",
  publishedIn: "Leaflet, read in a copy on docslib.org",
  url: "https://docslib.org/doc/4063359/baclofen-10mg-tablets",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "An excerpt of a saved copy was read; whether a later version differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That medicines which slow the nervous system, and other muscle relaxants, interact with baclofen.",
    notGoodFor: "How strongly, and what is to be done.",
  },
  reviewedOn: "2026-11-22",
});
