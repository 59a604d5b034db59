import { defineSource } from "../source";

/** The British product information of vitamin C 500 mg. */
export const ascorbicAcidSmpc = defineSource({
  id: "ascorbic-acid-500mg-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Ascorbic acid tablets BP 500 mg: UK summary of product characteristics and leaflet",
  authors: "Several holders",
  publishedIn: "UK texts read in copies on medthority.com and patient-info.co.uk",
  year: 2018,
  url: "https://www.medthority.com/drugs/a-alimentary-tract-and-metabolism/a11/a11g/a11ga/a11ga01/ascorbic-acid-500mg-tablets",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Sections 4.1 to 4.4 and part of 4.5 were read. A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Hyperoxaluria ruled out, oxalate stones with large doses, disturbed tests, aluminium antacids in kidney failure.",
    notGoodFor: "Cramps or calcium: not a licensed use.",
  },
  reviewedOn: "2026-11-22",
});
