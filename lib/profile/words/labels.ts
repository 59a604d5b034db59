/** A class without its examples: "Vitamin K antagonist (warfarin, …)" → "Vitamin K antagonist". */
export const classLabel = (label: string): string => label.replace(/ \([^)]*(…|,)[^)]*\)$/, "");

/** A label inside a sentence: "kidney stones", but "ALS", "L-threonine", "QTc", "Parkinson's disease". */
export function inRunningText(label: string): string {
  const first = label.split(/[\s,/]/)[0] ?? "";
  const keepsCapital = /^(Parkinson|.-)/.test(first) || /[A-Z0-9]/.test(first.slice(1));
  return keepsCapital ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
