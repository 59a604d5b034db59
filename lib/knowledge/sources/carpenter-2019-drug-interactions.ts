import { defineSource } from "../source";

export const carpenter2019 = defineSource({
  id: "carpenter-2019-drug-interactions",
  layer: "safety",
  type: "narrative-review",
  title: "Clinically relevant drug-drug interactions in primary care",
  authors: "Carpenter M, Berry H, Pelletier AL",
  publishedIn: "American Family Physician 99(9):558-564",
  year: 2019,
  url: "https://www.medscape.com/viewarticle/912836_7",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "The section on chelation was read in a reproduction; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "How far apart minerals are kept from tetracyclines, fluoroquinolones and thyroid hormones; potassium with medicines that retain it.",
    notGoodFor: "Single brands, whose labels may ask for other intervals.",
  },
  reviewedOn: "2026-11-22",
});
