import { type LabId, labs } from "./vocabulary/labs";

/** One result as it was reported. */
export interface LabResult {
  readonly value: number;
  readonly unit: string;
  /** The day of the sample, ISO 8601 (`2026-09-30`). */
  readonly date?: string | undefined;
}

/** nmol/L in 1 ng/mL of 25-hydroxyvitamin D (molar mass 400.6 g/mol). */
export const vitaminDNmolPerNg = 2.496;
/** µmol/L in 1 mg/dL of creatinine (molar mass 113.1 g/mol). */
export const creatinineUmolPerMg = 88.42;

/** How much of the canonical unit is in one of another; from molar masses. */
const canonicalPerUnit: Partial<Record<LabId, Readonly<Record<string, number>>>> = {
  "vitamin-d-25oh": { "ng/mL": vitaminDNmolPerNg },
  creatinine: { "mg/dL": creatinineUmolPerMg },
  calcium: { "mg/dL": 1 / 4.008 },
  magnesium: { "mg/dL": 1 / 2.431 },
  phosphate: { "mg/dL": 1 / 3.097 },
  urate: { "mg/dL": 59.48 },
  ferritin: { "ng/mL": 1 },
};

const labById = new Map(labs.map((lab) => [lab.id as LabId, lab]));

/** The vocabulary's entry of a lab: its label and its units with what a patient can have. */
export function labOf(id: LabId): (typeof labs)[number] {
  return labById.get(id) as (typeof labs)[number];
}

/** The unit in which every cut for this lab is written. */
export const canonicalUnit = (id: LabId): string => labOf(id).units[0].unit;

/**
 * A result in the lab's canonical unit.
 * @throws when the unit is not one of the lab's; the schema lets none such pass.
 */
export function inCanonicalUnit(id: LabId, { value, unit }: LabResult): number {
  if (unit === canonicalUnit(id)) return value;
  const factor = canonicalPerUnit[id]?.[unit];
  if (factor === undefined) throw new Error(`${unit} is not a unit of ${id}`);
  return value * factor;
}

/** A unit as people write it: `mL/min/1.73 m²`, `µmol/L`; a ratio has none. */
export function unitInWords(unit: string): string {
  if (unit === "1") return "";
  return unit.replace("1.73m2", "1.73 m²").replace(/^u(?=mol|g)/, "µ");
}

/** A number with its unit, as people write it: `41 mL/min/1.73 m²`, `12 %`, `2.8`. */
export function quantityInWords(value: number, unit: string): string {
  const words = unitInWords(unit);
  return words === "" ? String(value) : `${value} ${words}`;
}

/** To one decimal, as vitamin D levels are shown. */
export const toOneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** What is wrong with a number for this lab and unit, in words; nothing when a patient can have it. */
export function implausible(id: LabId, { value, unit }: Pick<LabResult, "value" | "unit">): string | undefined {
  const { label, units } = labOf(id);
  const known = units.find((one) => one.unit === unit);
  if (known === undefined) {
    return `${label} is given in ${units.map((one) => one.unit).join(" or ")}; "${unit}" is not one of its units.`;
  }
  if (value >= known.lowest && value <= known.highest) return undefined;
  const range = `${known.lowest} to ${quantityInWords(known.highest, unit)}`;
  return `${label} of ${quantityInWords(value, unit)} is outside what a patient can have (${range}). Check the number and its unit.`;
}
