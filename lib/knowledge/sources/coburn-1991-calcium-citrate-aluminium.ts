import { defineSource } from "../source";

/** Calcium citrate and aluminium: absorption rises. */
export const coburn1991 = defineSource({
  id: "coburn-1991-calcium-citrate-aluminium",
  layer: "safety",
  type: "randomised-trial",
  title: "Calcium citrate markedly enhances aluminum absorption from aluminum hydroxide",
  authors: "Coburn JW, Mischel MG, Goodman WG, Salusky IB",
  publishedIn: "American Journal of Kidney Diseases 1991;17(6):708-711",
  year: 1991,
  pmid: "2042654",
  url: "https://www.ncbi.nlm.nih.gov/pubmed/2042654",
  funding: "not read: the abstract does not say",
  read: "abstract",
  status: "unknown",
  statusNote: "No correction or retraction was seen in the copy that we read; the registers were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That citrate raised the aluminium in urine five- to eleven-fold when taken with aluminium hydroxide.",
    notGoodFor: "People who take no aluminium: eight healthy men took both.",
  },
  reviewedOn: "2026-11-22",
});
