import { defineSource } from "../source";

/** The New Zealand data sheet of phenobarbital. */
export const phenobarbitalNzLabel = defineSource({
  id: "nz-label-phenobarbital",
  layer: "safety",
  type: "drug-label",
  title: "Phenobarbitone (PSM) tablets: data sheet",
  authors: "Marketing authorisation holder",
  publishedIn: "New Zealand, read in a copy on docslib.org",
  url: "https://docslib.org/doc/12381925/phenobarbitonetab-pdf",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Sections 4.1 to 4.3 were read. A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "A longer list of contraindications: lung disease, sleep apnoea, alcoholism, suicide risk.",
    notGoodFor: "Sleep starts.",
  },
  reviewedOn: "2026-11-22",
});
