import { defineSource } from "../source";

/** The British product information of folic acid 5 mg. */
export const folicAcidSmpc = defineSource({
  id: "folic-acid-5mg-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Folic acid 5 mg tablets: UK summary of product characteristics",
  authors: "Accord-UK Ltd and other holders",
  publishedIn: "MHRA text of 2019, read in copies",
  year: 2019,
  url: "https://rxreasoner.com/monographs/folic-acid-accord/precautions",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "Sections 4.1 to 4.4 were read in the texts of several makers; section 4.5 was not. A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The contraindications: untreated vitamin B12 deficiency, and malignant disease.",
    notGoodFor: "Restless legs: not a licensed use. Small amounts in a multivitamin.",
  },
  reviewedOn: "2026-11-22",
});
