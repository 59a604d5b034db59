import { defineSource } from "../source";

export const slowKUkLabel = defineSource({
  id: "uk-label-slow-k",
  layer: "safety",
  type: "drug-label",
  title: "Slow-K 600 mg prolonged-release tablets (potassium chloride): summary of product characteristics (UK)",
  authors: "Manufacturer not shown in the copy that was read",
  publishedIn: "Medicines and Healthcare products Regulatory Agency (UK)",
  url: "https://patient-info.co.uk/slow-k-600-mg-prolonged-release-tablets-89555/summary-of-medicine-characteristics",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The version that was read is dated; whether a later one differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The cut in numbers: extreme caution with a GFR below 60 mL/min.",
    notGoodFor: "Contraindications, which were cut off in the copy read.",
  },
  reviewedOn: "2026-11-22",
});
