import { defineSource } from "../source";

export const potassiumSolutionLabel = defineSource({
  id: "emc-101813-potassium-chloride-smpc",
  layer: "safety",
  type: "drug-label",
  title: "A potassium chloride oral solution (UK): summary of product characteristics, section 4.4",
  authors: "Manufacturer not shown in the copy that was read",
  publishedIn: "electronic medicines compendium (UK), product 101813",
  url: "https://www.medicines.org.uk/emc/product/101813/smpc",
  funding: "the manufacturer",
  read: "secondary-report",
  status: "unknown",
  statusNote: "The version that was read is dated; whether a later one differs was not checked.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "Electrolytes and ECG during treatment, in heart disease and with digitalis above all; peptic ulcer; liver disease.",
    notGoodFor: "Facts about one product: its name was not in the part that was read.",
  },
  reviewedOn: "2026-11-22",
});
