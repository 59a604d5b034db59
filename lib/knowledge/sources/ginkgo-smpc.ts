import { defineSource } from "../source";

/** The product information of a licensed ginkgo. */
export const ginkgoSmpc = defineSource({
  id: "ginkgo-smpc",
  layer: "safety",
  type: "drug-label",
  title: "Ginkgo Biloba Pharma Nord film-coated tablets: summary of product characteristics",
  authors: "Pharma Nord ApS",
  publishedIn: "Irish HPRA text of 2022, read in a copy on rxreasoner.com",
  year: 2022,
  url: "https://www.rxreasoner.com/monographs/ginkgo-biloba/precautions",
  funding: "manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "Sections 4.3, 4.4 and part of 4.5 were read. A later revision may exist.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Pregnancy and breastfeeding ruled out; bleeding, epilepsy, and two weeks without it before surgery.",
    notGoodFor: "Circulation or cramps. Products without a licence, whose strength is unknown.",
  },
  reviewedOn: "2026-11-22",
});
