import { defineSource } from "../source";

export const omeprazoleLabel = defineSource({
  id: "fda-omeprazole-label-iron",
  layer: "safety",
  type: "drug-label",
  title: "Omeprazole delayed-release capsules: US prescribing information, drug interactions",
  authors: "Manufacturer not shown in the copy that was read",
  publishedIn: "US prescribing information, section 7",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The version that was read is dated; whether a later one differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "That less acid means less absorption of medicines that need it, iron salts among them.",
    notGoodFor: "How much less iron is absorbed: a quotation of the label was read, not the label.",
  },
  reviewedOn: "2026-11-22",
});
