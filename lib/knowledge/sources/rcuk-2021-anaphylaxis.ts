import { defineSource } from "../source";

/** Anaphylaxis: recognition. */
export const rcuk2021 = defineSource({
  id: "rcuk-2021-anaphylaxis",
  layer: "safety",
  type: "guideline",
  title: "Emergency treatment of anaphylaxis: Guidelines for healthcare providers",
  authors: "Resuscitation Council UK",
  publishedIn: "Resuscitation Council UK, May 2021",
  year: 2021,
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Its opening and two summaries of it were read.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "How anaphylaxis is recognised: sudden onset with an airway, breathing or circulation problem.",
    notGoodFor: "Spasm of the gullet.",
  },
  reviewedOn: "2026-11-22",
});
