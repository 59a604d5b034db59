import { defineSource } from "../source";

/** Compartment syndrome. */
export const boa2014 = defineSource({
  id: "boa-2014-compartment-syndrome",
  layer: "safety",
  type: "guideline",
  title: "BOAST: Diagnosis and Management of Compartment Syndrome of the Limbs",
  authors: "British Orthopaedic Association",
  publishedIn: "British Orthopaedic Association Standards for Trauma, July 2014",
  year: 2014,
  url: "https://www.boa.ac.uk/resources/boast-10-pdf.html",
  funding: "not read",
  read: "full-text",
  status: "current",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor: "The key signs: pain out of proportion, and pain on passive movement; pulses are normally present.",
    notGoodFor: "Infection of the limb.",
  },
  reviewedOn: "2026-11-22",
});
