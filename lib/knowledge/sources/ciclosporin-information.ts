import { defineSource } from "../source";

/** Ciclosporin: potassium and magnesium. */
export const ciclosporinInformation = defineSource({
  id: "ciclosporin-information",
  layer: "safety",
  type: "drug-label",
  title: "Ciclosporin: Swiss professional information, adverse effects",
  authors: "Swiss professional information, registration 54723",
  publishedIn: "oddb.org, open drug database",
  url: "https://ch.oddb.org/de/gcc/fachinfo/reg/54723/chapter/unwanted_effects",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Part of the chapter on adverse effects was read; the product and revision were not seen.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That raised potassium and low magnesium are common on ciclosporin.",
    notGoodFor: "How often cramps are.",
  },
  reviewedOn: "2026-11-22",
});
