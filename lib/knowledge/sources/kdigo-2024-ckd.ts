import { defineSource } from "../source";

export const kdigo2024 = defineSource({
  id: "kdigo-2024-ckd",
  layer: "safety",
  type: "guideline",
  title: "KDIGO 2024 clinical practice guideline for the evaluation and management of chronic kidney disease",
  authors: "Kidney Disease: Improving Global Outcomes (KDIGO) CKD Work Group",
  publishedIn: "Kidney International 105(4S):S117-S314",
  year: 2024,
  pmid: "38490803",
  doi: "10.1016/j.kint.2023.10.018",
  url: "https://pubmed.ncbi.nlm.nih.gov/38490803/",
  funding: "not read",
  read: "secondary-report",
  status: "unknown",
  statusNote:
    "The definition was read in a report, and recommendation 3.3.1 on protein as a dietitian’s page reproduces it. No notice was seen on either; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "What counts as chronic kidney disease: three months, the eGFR categories, and a kidney transplant as a marker of damage; the range of protein intake that it suggests.",
    notGoodFor:
      "Glutamine, taurine or any other supplement. The wording on protein, which was not checked against the guideline itself.",
  },
  reviewedOn: "2026-11-22",
});
