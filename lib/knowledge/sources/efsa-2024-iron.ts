import { defineSource } from "../source";

/** The European safe level of iron. */
export const efsa2024Iron = defineSource({
  id: "efsa-2024-iron",
  layer: "safety",
  type: "regulator",
  title: "EFSA sets safe levels for iron intake",
  authors: "European Food Safety Authority",
  publishedIn: "efsa.europa.eu, news item of 12 June 2024",
  year: 2024,
  url: "https://agenparl.eu/2024/06/12/efsa-news-efsa-sets-safe-levels-for-iron-intake",
  funding: "public body of the European Union",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Read as an agency reprinted it; the opinion itself was not read.",
  statusCheckedOn: "2026-11-28",
  appraisal: {
    goodFor: "40 mg a day in all as safe for adults; no upper limit could be set.",
    notGoodFor: "Iron given under supervision for iron-deficiency anaemia, to which it does not apply.",
  },
  reviewedOn: "2026-11-28",
});
