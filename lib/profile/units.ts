import { type LabId, labs } from "./vocabulary/labs";
import { type NutrientId, nutrients } from "./vocabulary/nutrients";

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

/** The units of an entry but for its first, which is the canonical one. */
type OtherUnit<Units> = Units extends readonly [unknown, ...infer Others extends readonly { readonly unit: string }[]]
  ? Others[number]["unit"]
  : never;

interface WithUnits {
  readonly id: string;
  readonly units: readonly { readonly unit: string }[];
}

/** How much of the canonical unit is in one of each other unit: a unit without its factor does not compile. */
type Factors<Entry extends WithUnits> = {
  readonly [One in Entry as [OtherUnit<One["units"]>] extends [never] ? never : One["id"]]: Readonly<
    Record<OtherUnit<One["units"]>, number>
  >;
};

type FactorsById = Readonly<Partial<Record<string, Readonly<Partial<Record<string, number>>>>>>;

/** From molar masses. */
const labFactors: Factors<(typeof labs)[number]> = {
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
  const factor = (labFactors as FactorsById)[id]?.[unit];
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

/** International units in 1 microgram of vitamin D. */
export const vitaminDIuPerMicrogram = 40;
/** The American upper limit of vitamin E, 1,000 mg, in each form's international units. @see ods-vitamin-e */
const vitaminEIuPerGram = { natural: 1_500, synthetic: 1_100 };

/** How much of the canonical unit a day is in one of another; the mmol from molar masses. */
const nutrientFactors: Factors<(typeof nutrients)[number]> = {
  "vitamin-d": { IU: 1 / vitaminDIuPerMicrogram },
  calcium: { mmol: 40.08 },
  magnesium: { mmol: 24.31 },
  "vitamin-c": { g: 1_000 },
  "vitamin-e": { "IU natural": 1_000 / vitaminEIuPerGram.natural, "IU synthetic": 1_000 / vitaminEIuPerGram.synthetic },
  "folic-acid": { mg: 1_000 },
  choline: { g: 1_000 },
  sodium: { g: 1_000 },
};

const nutrientById = new Map(nutrients.map((nutrient) => [nutrient.id as NutrientId, nutrient]));

/** A nutrient with its units; the first is the one in which its limits are written. */
export const nutrientOf = (id: NutrientId): (typeof nutrients)[number] =>
  nutrientById.get(id) as (typeof nutrients)[number];

/** Twelve digits: more would show what is only how computers count. */
const toTwelveDigits = (value: number): number => Number(value.toPrecision(12));

/**
 * An amount a day in the nutrient's canonical unit.
 * @throws when the unit is not one of the nutrient's; the schema lets none such pass.
 */
export function amountInCanonicalUnit(id: NutrientId, { value, unit }: { value: number; unit: string }): number {
  if (unit === nutrientOf(id).units[0].unit) return value;
  const factor = (nutrientFactors as FactorsById)[id]?.[unit];
  if (factor === undefined) throw new Error(`${unit} is not a unit of ${id}`);
  return toTwelveDigits(value * factor);
}

/** The sum of amounts in one unit. */
export const sumOf = (amounts: readonly number[]): number => toTwelveDigits(amounts.reduce((sum, one) => sum + one, 0));

/** A unit of an amount in words: `micrograms`, `IU (natural)`. */
export const amountUnitInWords = (unit: string): string =>
  unit === "ug" ? "micrograms" : unit.replace(/^IU (.+)$/, "IU ($1)");

const grouped = (value: number): string => toOneDecimal(value).toLocaleString("en-GB", { maximumFractionDigits: 1 });

/** An amount a day in the canonical unit, in words: `100 micrograms (4,000 IU)`, `2,500 mg`. */
export function amountInWords(id: NutrientId, amount: number): string {
  const words = `${grouped(amount)} ${amountUnitInWords(nutrientOf(id).units[0].unit)}`;
  return id === "vitamin-d" ? `${words} (${grouped(amount * vitaminDIuPerMicrogram)} IU)` : words;
}

/** An amount in the unit in which it was entered, in words: `1,250 mg`, `12.34 mmol`, `400 IU (natural)`. */
export const amountAsEntered = ({ value, unit }: { value: number; unit: string }): string =>
  `${toTwelveDigits(value).toLocaleString("en-GB", { maximumFractionDigits: 12 })} ${amountUnitInWords(unit)}`;

/** What is wrong with an amount a day, in words; nothing when somebody may take it. */
export function implausibleAmount(
  id: NutrientId,
  { value, unit }: { value: number; unit: string },
): string | undefined {
  const { label, units } = nutrientOf(id);
  const known = units.find((one) => one.unit === unit);
  if (known === undefined) {
    return `An amount of ${label.charAt(0).toLowerCase()}${label.slice(1)} is given in ${units.map((one) => one.unit).join(" or ")}; "${unit}" is not one of its units.`;
  }
  if (value > 0 && value <= known.highest) return undefined;
  const given = `${value} ${amountUnitInWords(unit)}`;
  return `${label}, ${given} a day, is outside what is taken (above 0, up to ${grouped(known.highest)} ${amountUnitInWords(unit)}). Check the number and its unit.`;
}
