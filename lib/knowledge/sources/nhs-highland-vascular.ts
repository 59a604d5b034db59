import { defineSource } from "../source";

/** Limb ischaemia: signs and urgency. */
export const nhsHighlandVascular = defineSource({
  id: "nhs-highland-vascular",
  layer: "safety",
  type: "guideline",
  title: "Vascular guidelines: acute limb ischaemia and chronic limb-threatening ischaemia",
  authors: "NHS Highland",
  publishedIn: "Treatments and Medicines (TAM) guidelines, NHS Highland",
  url: "https://rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/therapeutic-guidelines/vascular/vascular-guidelines/",
  funding: "not read",
  read: "full-text",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "How acute and chronic limb-threatening ischaemia show, and that the acute one is a time-critical emergency.",
    notGoodFor: "A national standard: it is one Scottish health board.",
  },
  reviewedOn: "2026-11-22",
});
