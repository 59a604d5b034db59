import { defineSource } from "../source";

export const dgn2017 = defineSource({
  id: "dgn-2017-muscle-cramps",
  layer: "safety",
  type: "guideline",
  title: "S1-Leitlinie Crampi / Muskelkrampf (AWMF 030/037)",
  authors: "Deutsche Gesellschaft für Neurologie",
  publishedIn: "German Society of Neurology, guidelines for diagnosis and therapy in neurology",
  year: 2017,
  url: "https://www.dgn.org",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "It dates from 2017; whether a newer edition replaces it was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Another body's view of magnesium and stretching, as a pharmacy journal reported it.",
    notGoodFor: "Exact wording: only reports of it were read.",
  },
  reviewedOn: "2026-11-22",
});
