import { defineSource } from "../source";

/** A website on betaine hydrochloride and acid reducers. */
export const ntroBetaine = defineSource({
  id: "ntro-betaine",
  layer: "safety",
  type: "commercial-reference-site",
  title: "Understanding the risks: can betaine HCl be harmful?",
  authors: "ntro.it.com; no author shown",
  publishedIn: "ntro.it.com",
  url: "https://ntro.it.com/understanding-the-risks-can-betaine-hcl-be-harmful",
  funding: "not stated",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Part of an undated page was read.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That it works against acid reducers, and that it left American over-the-counter medicines in 1993.",
    notGoodFor: "Evidence: the American notice itself was not read.",
  },
  reviewedOn: "2026-11-22",
});
