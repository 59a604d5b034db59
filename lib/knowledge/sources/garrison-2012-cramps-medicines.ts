import { defineSource } from "../source";

/** Medicines that precede treatment for night cramps. */
export const garrison2012 = defineSource({
  id: "garrison-2012-cramps-medicines",
  layer: "safety",
  type: "cohort-study",
  title: "Nocturnal leg cramps and prescription use that precedes them: a sequence symmetry analysis",
  authors: "Garrison SR, Dormuth CR, Morrow RL, Carney GA, Khan KM",
  publishedIn: "Arch Intern Med 2012;172:120-126",
  year: 2012,
  pmid: "22157068",
  doi: "10.1001/archinternmed.2011.1029",
  url: "https://pubmed.ncbi.nlm.nih.gov/22157068/",
  funding: "not read",
  evidenceUpTo: "2008-11",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Which medicines are followed by a first prescription of quinine, in adults aged 50 or over among 4.2 million people in British Columbia.",
    notGoodFor:
      "Proof that a medicine causes cramps, or that stopping it helps: starting quinine stands for having cramps.",
  },
  reviewedOn: "2026-11-22",
});
