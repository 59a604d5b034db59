import { defineSource } from "../source";

/** A citrate solution in the United States. */
export const oralCitrateLabel = defineSource({
  id: "brandywine-oral-citrate-label",
  layer: "safety",
  type: "drug-label",
  title: "Oral Citrate Solution (sodium citrate, citric acid): FDA label",
  authors: "Brandywine Pharmaceuticals, LLC",
  publishedIn: "US label NDC 71321-604, as reproduced by ndclist.com",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "An excerpt of a saved copy was read; whether a later version differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That an American label excludes heat cramp, acute dehydration and severe kidney or heart disease.",
    notGoodFor: "Other brands, whose labels are shorter.",
  },
  reviewedOn: "2026-11-22",
});
