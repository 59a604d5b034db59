import { gfrCategoriesFrom } from "./thresholds";
import { creatinineUmolPerMg } from "./units";

export type GfrCategory = "G1" | "G2" | "G3a" | "G3b" | "G4" | "G5";

interface CreatinineOf {
  readonly creatinineUmolPerL: number;
  readonly ageYears: number;
  readonly sex: "female" | "male";
}

/**
 * eGFR by the race-free CKD-EPI 2021 creatinine equation, in mL/min/1.73 m², to the whole number as laboratories
 * report it. For adults only.
 * @see Inker 2021, N Engl J Med 385:1737-49, PMID 34554658
 */
export function egfrFromCreatinine({ creatinineUmolPerL, ageYears, sex }: CreatinineOf): number {
  const kappa = sex === "female" ? 0.7 : 0.9;
  const alpha = sex === "female" ? -0.241 : -0.302;
  const ratio = creatinineUmolPerL / creatinineUmolPerMg / kappa;
  const egfr = 142 * Math.min(ratio, 1) ** alpha * Math.max(ratio, 1) ** -1.2 * 0.9938 ** ageYears;
  return Math.round(sex === "female" ? egfr * 1.012 : egfr);
}

/** The KDIGO category of an eGFR in mL/min/1.73 m². */
export function gfrCategory(egfr: number): GfrCategory {
  if (egfr >= gfrCategoriesFrom.G1) return "G1";
  if (egfr >= gfrCategoriesFrom.G2) return "G2";
  if (egfr >= gfrCategoriesFrom.G3a) return "G3a";
  if (egfr >= gfrCategoriesFrom.G3b) return "G3b";
  return egfr >= gfrCategoriesFrom.G4 ? "G4" : "G5";
}
