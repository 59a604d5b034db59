import type { Condition, LeafCondition } from "../../facts/condition";
import { describe as describeTree, listed } from "../../facts/describe";
import { productParts } from "../amounts";
import { canonicalUnit, labOf, nutrientOf, quantityInWords, unitInWords } from "../units";
import { conditions } from "../vocabulary/conditions";
import { findings } from "../vocabulary/findings";
import { indications } from "../vocabulary/indications";
import { type LabId, labs } from "../vocabulary/labs";
import { medications } from "../vocabulary/medications";
import { type ProductId, products } from "../vocabulary/nutrients";
import { optionNames } from "../vocabulary/options";
import { presentations } from "../vocabulary/presentations";

const entries = { conditions, medications, taking: optionNames, findings, labs };
const entryLabels: ReadonlyMap<string, string> = new Map(
  Object.entries(entries).flatMap(([group, list]) => list.map(({ id, label }) => [`${group}.${id}`, label] as const)),
);
const kinds: ReadonlyMap<string, string> = new Map(optionNames.map(({ id, kind }) => [`taking.${id}`, kind]));

/** What keeps its capital: a person's name, a prefix (`L-threonine`), an abbreviation (`ALS`, `G6PD`, `eGFR`). */
const keepsCapital = /^(Parkinson|[A-Z]-|[A-Za-z][a-z]*[A-Z0-9])/;

const productOf = (id: ProductId) => inSentence(entryLabels.get(`taking.${id}`) ?? id);

/** Each nutrient of a product, then the products: one of a single nutrient is named by itself. */
const amountLabels: ReadonlyMap<string, string> = new Map([
  ...productParts.map(({ product, nutrient, path }) => {
    const what = inSentence(nutrientOf(nutrient).label);
    return [path, `The amount of ${what} in ${productOf(product)}`] as const;
  }),
  ...products.map(({ id }) => [`takingAmounts.${id}`, `The amount of ${productOf(id)}`] as const),
]);

const named: Readonly<Record<string, string>> = {
  age: "Age",
  sex: "Sex",
  pregnancy: "Pregnancy",
  region: "Region",
  vitaminDStatus: "Vitamin D status",
  presentations: "Complaint",
  takingAmounts: "The list of amounts",
};

/** The label of every fact, of the complaints and of what evidence is about (`indications.als-cramps`), by its path. */
export const labels: Readonly<Record<string, string>> = {
  ...named,
  ...Object.fromEntries(entryLabels),
  ...Object.fromEntries(amountLabels),
  ...Object.fromEntries(presentations.map(({ id, label }) => [`presentations.${id}`, label])),
  ...Object.fromEntries(indications.map(({ id, label }) => [`indications.${id}`, label])),
};

/** The label of a fact, as a heading would have it. */
export const labelOf = (path: string): string => entryLabels.get(path) ?? amountLabels.get(path) ?? named[path] ?? path;

/** A label inside a sentence: `kidney disease`, but `ALS`, `Parkinson's disease`. */
export function inSentence(label: string): string {
  return keepsCapital.test(label) ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** A label inside a sentence without the examples in brackets: `vitamin K antagonist`. */
export const shortLabel = (label: string): string => inSentence(label.replace(/ \(.*\)$/, ""));

export const groupOf = (path: string) => path.split(".")[0];
const isFood = (path: string) => kinds.get(path) !== "non-drug";

export const valueWords: Readonly<Record<string, string>> = {
  us: "the United States",
  uk: "the United Kingdom",
  other: "another region",
};

function presenceWords(path: string, isNegated: boolean): string {
  const name = shortLabel(labelOf(path));
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
    return `${shortLabel(labelOf(leaf.path))} ${comparisonWords[comparison]} ${quantityInWords(leaf.cut, unit)}`;
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

/** A condition in words: `kidney disease, dialysis or eGFR below 60 mL/min/1.73 m²`. */
export const conditionInWords = (condition: Condition): string => describeTree(condition, leafWords);

/** The question that settles a fact, with the label that it goes by. */
export function questionOf(path: string, label = labelOf(path)): string {
  const name = shortLabel(label);
  switch (groupOf(path)) {
    case "conditions":
      return path === "conditions.dialysis" ? "Is the patient on dialysis?" : `Does the patient have ${name}?`;
    case "medications":
      return `Is the patient on this medicine: ${name}?`;
    case "taking":
      return isFood(path) ? `Does the patient already take ${name}?` : `Does the patient already do this: ${name}?`;
    case "findings":
      return `${label}: is this present?`;
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

/** An interval of a lab in words with its unit: `< 30 mL/min/1.73 m²`. */
export function withUnit(words: string, labId: LabId): string {
  const unit = unitInWords(labOf(labId).units[0].unit);
  return unit === "" ? words : `${words} ${unit}`;
}
