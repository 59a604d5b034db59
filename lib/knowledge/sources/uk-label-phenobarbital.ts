import { defineSource } from "../source";

/** The British product information of phenobarbital. */
export const phenobarbitalUkLabel = defineSource({
  id: "uk-label-phenobarbital",
  layer: "safety",
  type: "drug-label",
  title: "Phenobarbitone 30 mg tablets: summary of product characteristics",
  authors: "Marketing authorisation holders",
  publishedIn: "UK text, read in copies on patient-info.co.uk and rxreasoner.com",
  url: "https://patient-info.co.uk/phenobarbitone-30-mg-tablets-84941/summary-of-medicine-characteristics",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Sections 4.1 to 4.3 and the opening of 4.4 were read. A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Contraindications, mood, severe skin reactions, caution in older people.",
    notGoodFor: "Sleep starts: it is licensed for epilepsy.",
  },
  reviewedOn: "2026-11-22",
});
