import { defineSource } from "../source";

/** The product information of a licensed omega-3 medicine. */
export const omacorSmpc = defineSource({
  id: "omacor-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Omacor soft capsules (omega-3-acid ethyl esters): summary of product characteristics",
  authors: "BASF AS",
  publishedIn: "Irish HPRA text of 2020, read in a copy on rxreasoner.com",
  year: 2020,
  url: "https://www.rxreasoner.com/monographs/omacor/precautions",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Sections 4.3 and 4.4 were read. The later warning of atrial fibrillation is not in this text.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Fish allergy, anticoagulants, surgery, the liver, and older people.",
    notGoodFor: "Cramps or circulation: not a licensed use. Fish oil sold as food.",
  },
  reviewedOn: "2026-11-22",
});
