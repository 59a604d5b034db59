import { defineSource } from "../source";

/** Vitamin E with warfarin and before surgery. */
export const spencer2000 = defineSource({
  id: "spencer-2000-vitamin-e-caution",
  layer: "safety",
  type: "narrative-review",
  title: "Vitamin E: who needs caution (title not in the copy read)",
  authors: "Spencer AP.",
  publishedIn: "Curr Treat Options Cardiovasc Med 2000;2(2):1-3",
  year: 2000,
  pmid: "20848356",
  doi: "10.1007/s11936-000-0001-6",
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice of correction or retraction was in the copy that we read; the journal itself was not consulted.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "Who needs caution with vitamin E: warfarin, surgery.",
    notGoodFor: "How large the risk is.",
  },
  reviewedOn: "2026-11-22",
});
