import type { Condition, LeafCondition } from "../facts/condition";
import { describe as describeTree, listed } from "../facts/describe";
import { perKey } from "../facts/remember";
import { factSpace } from "./fact-paths";
import type { Patient } from "./understand";
import { canonicalUnit, labOf, quantityInWords, unitInWords } from "./units";
import { conditions } from "./vocabulary/conditions";
import { findings } from "./vocabulary/findings";
import { type LabId, labs } from "./vocabulary/labs";
import { medications } from "./vocabulary/medications";
import { products } from "./vocabulary/nutrients";
import { optionNames } from "./vocabulary/options";
import { presentations } from "./vocabulary/presentations";

const entries = { conditions, medications, taking: optionNames, findings, labs };
const labels: ReadonlyMap<string, string> = new Map(
  Object.entries(entries).flatMap(([group, list]) => list.map(({ id, label }) => [`${group}.${id}`, label] as const)),
);
const kinds: ReadonlyMap<string, string> = new Map(optionNames.map(({ id, kind }) => [`taking.${id}`, kind]));

/** What keeps its capital: a person's name, a prefix (`L-threonine`), an abbreviation (`ALS`, `G6PD`, `eGFR`). */
const keepsCapital = /^(Parkinson|[A-Z]-|[A-Za-z][a-z]*[A-Z0-9])/;

const amountLabels: ReadonlyMap<string, string> = new Map(
  products.map(({ id }) => [`takingAmounts.${id}`, `The amount of ${inSentence(labels.get(`taking.${id}`) ?? id)}`]),
);

const named: Readonly<Record<string, string>> = {
  age: "Age",
  sex: "Sex",
  pregnancy: "Pregnancy",
  region: "Region",
  vitaminDStatus: "Vitamin D status",
  presentations: "Complaint",
  takingAmounts: "The list of amounts",
};

/** The label of a fact, as a heading would have it. */
export const labelOf = (path: string): string => labels.get(path) ?? amountLabels.get(path) ?? named[path] ?? path;

/** A label inside a sentence: `kidney disease`, but `ALS`, `Parkinson's disease`. */
export function inSentence(label: string): string {
  return keepsCapital.test(label) ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

const shorts = new Map<string, string>();

/** Without the examples in brackets: `vitamin K antagonist`. */
function short(label: string): string {
  const known = shorts.get(label);
  if (known !== undefined) return known;
  const words = inSentence(label.replace(/ \(.*\)$/, ""));
  shorts.set(label, words);
  return words;
}

const groupOf = (path: string) => path.split(".")[0];
const isFood = (path: string) => kinds.get(path) !== "non-drug";

const valueWords: Readonly<Record<string, string>> = {
  us: "the United States",
  uk: "the United Kingdom",
  other: "another region",
};

function presenceWords(path: string, isNegated: boolean): string {
  const name = short(labelOf(path));
  if (groupOf(path) === "medications") return isNegated ? `not taking: ${name}` : `taking: ${name}`;
  if (groupOf(path) === "taking") {
    const doing = isFood(path) ? "taking" : "doing";
    return isNegated ? `not already ${doing}: ${name}` : `already ${doing}: ${name}`;
  }
  return isNegated ? `no ${name}` : name;
}

const opposites = { "<": ">=", ">=": "<", ">": "<=", "<=": ">" } as const;
const comparisonWords = { "<": "below", "<=": "at or below", ">": "above", ">=": "at or above" } as const;

function leafWords(leaf: LeafCondition, isNegated: boolean): string {
  if (leaf.op === "present") return presenceWords(leaf.path, isNegated);
  if (leaf.op === "number") {
    const comparison = isNegated ? opposites[leaf.comparison] : leaf.comparison;
    if (leaf.path === "age" && leaf.cut === 0) return isNegated ? "nobody" : "everyone";
    if (leaf.path === "age") return comparison === "<" ? `aged under ${leaf.cut}` : `aged ${leaf.cut} or over`;
    const unit = canonicalUnit(leaf.path.slice("labs.".length) as LabId);
    return `${short(labelOf(leaf.path))} ${comparisonWords[comparison]} ${quantityInWords(leaf.cut, unit)}`;
  }
  const values = listed(
    leaf.values.map((value) => valueWords[value] ?? value.replace("-", " ")),
    "or",
  );
  const words: Readonly<Record<string, string>> = {
    vitaminDStatus: `vitamin D in the band ${values}`,
    region: `in ${values}`,
  };
  return `${isNegated ? "not " : ""}${words[leaf.path] ?? values}`;
}

const spoken = new WeakMap<Condition, string>();

/** A condition in words: `kidney disease, dialysis or eGFR below 60 mL/min/1.73 m²`. It never changes: said once. */
export function conditionInWords(condition: Condition): string {
  const known = spoken.get(condition);
  if (known !== undefined) return known;
  const words = describeTree(condition, leafWords);
  spoken.set(condition, words);
  return words;
}

/** The question that settles a fact. */
export function questionOf(path: string): string {
  const name = short(labelOf(path));
  switch (groupOf(path)) {
    case "conditions":
      return path === "conditions.dialysis" ? "Is the patient on dialysis?" : `Does the patient have ${name}?`;
    case "medications":
      return `Is the patient on this medicine: ${name}?`;
    case "taking":
      return isFood(path) ? `Does the patient already take ${name}?` : `Does the patient already do this: ${name}?`;
    case "findings":
      return `${labelOf(path)}: is this present?`;
    case "labs":
      return `What is the ${name}?`;
    default:
      return questions[path] ?? `What is the ${name}?`;
  }
}

const questions: Readonly<Record<string, string>> = {
  sex: "Which sex applies to clinical calculations?",
  pregnancy: "Is the patient pregnant or breastfeeding?",
  vitaminDStatus: "What is the vitamin D status?",
};

/** What the words for a fact are made of; worked out once. */
const partsOf = perKey((path: string) => {
  const group = groupOf(path);
  const name = short(labelOf(path));
  const place = path === "presentations" ? undefined : factSpace.placeOf(path);
  return { group, name, place, unknown: `${name} not known`, absent: `no ${name}` };
});

/** A fact of this patient in words, for a tag: `eGFR 41 mL/min/1.73 m² (G3b)`, `no diabetes`, `calcium not known`. */
export function factInWords(path: string, { profile, derived, facts }: Patient): string {
  const { group, name, place, unknown, absent } = partsOf(path);
  if (place === undefined) {
    const given = presentations.filter(({ id }) => profile.presentations?.includes(id));
    return given.map(({ label }) => inSentence(label)).join(", ") || "no complaint entered";
  }
  if (group === "labs") {
    const result = profile.labs?.[path.slice("labs.".length) as LabId];
    if (result === undefined) return unknown;
    const value = `${name} ${quantityInWords(result.value, result.unit)}`;
    return path === "labs.egfr" ? `${value} (${derived.gfrCategory})` : value;
  }
  const value = facts[place];
  if (value === undefined) return unknown;
  if (value === "present") return group === "taking" ? `already: ${name}` : name;
  if (value === "absent") return absent;
  if (path === "age") return `age ${value}`;
  return path === "pregnancy" && value === "none" ? "not pregnant" : plainValue(path, String(value));
}

function plainValue(path: string, value: string): string {
  const words = (valueWords[value] ?? value).replace("-", " ");
  return path === "vitaminDStatus" ? `vitamin D: ${words}` : words;
}

/** An interval of a lab in words with its unit: `< 30 mL/min/1.73 m²`. */
export function withUnit(words: string, labId: LabId): string {
  const unit = unitInWords(labOf(labId).units[0].unit);
  return unit === "" ? words : `${words} ${unit}`;
}
