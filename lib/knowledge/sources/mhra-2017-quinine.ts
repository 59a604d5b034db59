import { defineSource } from "../source";

/** The MHRA reminder of QT prolongation with quinine. */
export const mhra2017Quinine = defineSource({
  id: "mhra-2017-quinine",
  layer: "safety",
  type: "regulator",
  title: "Quinine: reminder of dose-dependent QT-prolonging effects; updated medicine interactions",
  authors: "Medicines and Healthcare products Regulatory Agency",
  publishedIn: "Drug Safety Update, November 2017",
  year: 2017,
  url: "https://www.gov.uk/drug-safety-update/quinine-reminder-of-dose-dependent-qt-prolonging-effects-updated-medicine-interactions",
  funding: "UK government",
  read: "full-text",
  status: "unknown",
  statusNote: "The last lines of the page were not in the copy read.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "QT, AV block, electrolytes, phenobarbital and carbamazepine.",
    notGoodFor: "Blood reactions.",
  },
  reviewedOn: "2026-11-22",
});
