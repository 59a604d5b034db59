import { defineSource } from "../source";

export const suliman2002 = defineSource({
  id: "suliman-2002-taurine-renal-failure",
  layer: "safety",
  type: "case-series",
  title: "Accumulation of taurine in patients with renal failure",
  authors: "Suliman ME, Bárány P, Divino Filho JC, Lindholm B, Bergström J",
  publishedIn: "Nephrology Dialysis Transplantation 17:528",
  year: 2002,
  funding: "not read",
  read: "abstract",
  status: "unknown",
  statusNote:
    "No notice was seen on the copy that was read; the registers of corrections and retractions were not searched.",
  statusCheckedOn: "2026-11-22",
  appraisal: {
    goodFor:
      "The reason not to add taurine in kidney failure: plasma levels rose many times over, and the study was stopped.",
    notGoodFor:
      "Milder kidney disease: four patients with kidney failure. Only excerpts of the letter were read; the dose and the symptoms were not in them.",
  },
  reviewedOn: "2026-11-22",
});
