import type { FindingId } from "@/lib/profile/vocabulary/findings";
import type { LabId } from "@/lib/profile/vocabulary/labs";
import type { PresentationId } from "@/lib/profile/vocabulary/presentations";

/** Complaints in the clinician's shorthand. */
export const complaints: Readonly<Record<PresentationId, string>> = {
  "muscle-cramps": "cramps",
  "nocturnal-leg-cramps": "night cramps",
  "exercise-associated-cramps": "exercise cramps",
  "circulatory-cramps": "cramps from posture or circulation",
  "muscle-spasm-pain": "spasm with pain",
  "restless-legs": "restless legs",
  "sleep-starts": "sleep starts",
  "pregnancy-cramps": "cramps in pregnancy",
};

/** Laboratory tests in the clinician's shorthand. */
export const shortLabs: Readonly<Record<LabId, string>> = {
  "vitamin-d-25oh": "25-OH-D",
  egfr: "eGFR",
  creatinine: "creatinine",
  calcium: "Ca",
  potassium: "K",
  sodium: "Na",
  magnesium: "Mg",
  phosphate: "phosphate",
  ferritin: "ferritin",
  "transferrin-saturation": "transferrin saturation",
  inr: "INR",
  "creatine-kinase": "CK",
  urate: "urate",
  fvc: "FVC",
  qtc: "QTc",
};

const shortFindings: Readonly<Record<FindingId, string>> = {
  "progressive-weakness": "progressive weakness",
  "dark-urine": "dark urine",
  "one-leg-swelling": "one leg swollen",
  "cold-pale-limb": "cold or pale limb",
  "exertional-calf-pain": "exertional calf pain",
  tetany: "tetany",
  "saddle-numbness": "saddle numbness",
  "limb-pain-out-of-proportion": "pain out of proportion",
  "breathless-lying-flat": "breathless lying flat",
  "rigidity-or-trismus": "rigidity or trismus",
  "adrenal-features": "adrenal features",
  "infant-cramps": "infant with cramps",
  "sedative-withdrawal": "sedative stopped",
  "severe-pregnancy-symptoms": "severe pregnancy symptoms",
  "recent-neck-injury": "recent neck injury",
  "chest-pain": "chest pain",
  "abdominal-colic": "abdominal colic",
  "throat-tightness": "throat tightness",
  "muscle-pain-on-statin": "muscle pain on a statin",
};

/** Conditions and red flags that have a shorter name than their label, by path. */
export const shortNames: Readonly<Record<string, string>> = {
  "conditions.als": "ALS/MND",
  "conditions.kidney-disease": "CKD",
  ...Object.fromEntries(Object.entries(shortFindings).map(([id, words]) => [`findings.${id}`, words])),
};
