import { compile } from "../facts/compile";
import type { Condition } from "../facts/condition";
import { pathsOf } from "../facts/condition";
import type { FactValues } from "../facts/fact-space";
import type { Truth } from "../facts/truth";
import { entriesOf, type Option } from "../knowledge/option";
import { factSpace } from "../profile/fact-paths";
import { type Evaluate, evaluator } from "./degree";

/** What a condition is for: it contraindicates, cautions, limits a statement, or says who was studied. */
export type Role =
  | { readonly kind: "contraindication" }
  | { readonly kind: "caution" }
  | { readonly kind: "when" | "included" | "excluded"; readonly statement: number };

/** One condition of an option, as written in its file. */
export interface Atom {
  readonly role: Role;
  readonly condition: Condition;
  readonly paths: readonly string[];
  /** The second reading. */
  readonly evaluate: Evaluate;
  /** The engine's own. */
  readonly truth: (facts: FactValues) => Truth;
}

const atomOf = (role: Role, condition: Condition): Atom => ({
  role,
  condition,
  paths: pathsOf(condition),
  evaluate: evaluator(condition, factSpace),
  truth: compile(condition, factSpace).truth,
});

/** Every condition that decides where an option stands, read from its file and not from the engine's preparation of it. */
export function atomsOf(option: Option): readonly Atom[] {
  const warnings = (kind: "contraindication" | "caution", ...lists: readonly Option["precautions"][]) =>
    lists.flatMap(entriesOf).flatMap(({ when }) => (when === undefined ? [] : atomOf({ kind }, when)));
  return [
    ...warnings("contraindication", option.contraindications),
    ...warnings("caution", option.precautions, option.interactions),
    ...option.statements.flatMap(({ when, studied }, statement) => [
      ...(when === undefined ? [] : [atomOf({ kind: "when", statement }, when)]),
      ...(studied?.included ?? []).map((condition) => atomOf({ kind: "included", statement }, condition)),
      ...(studied?.excluded ?? []).map((condition) => atomOf({ kind: "excluded", statement }, condition)),
    ]),
  ];
}
