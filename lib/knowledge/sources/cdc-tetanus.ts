import { defineSource } from "../source";

/** Tetanus: signs and urgency. */
export const cdcTetanus = defineSource({
  id: "cdc-tetanus",
  layer: "safety",
  type: "regulator",
  title: "About tetanus",
  authors: "Centers for Disease Control and Prevention",
  publishedIn: "cdc.gov, as reproduced by a county health department in October 2024",
  year: 2024,
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read in a reproduction; the page itself was not opened.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "How tetanus shows (lockjaw first), and that it needs treatment in a hospital at once.",
    notGoodFor: "Other causes of rigidity.",
  },
  reviewedOn: "2026-11-22",
});
