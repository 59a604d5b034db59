export type Comparator = "<" | "<=" | ">" | ">=";

/** A yes/no fact: yes when it is present. */
export interface PresenceCondition {
  readonly op: "present";
  readonly path: string;
}

/** A measured number against a cut, in the fact's own canonical unit. */
export interface NumberCondition {
  readonly op: "number";
  readonly path: string;
  readonly comparison: Comparator;
  readonly cut: number;
}

/** A fact with a few named values: yes when it has one of these. */
export interface ValueCondition {
  readonly op: "value";
  readonly path: string;
  readonly values: readonly string[];
}

export interface GroupCondition {
  readonly op: "all" | "any";
  readonly of: readonly Condition[];
}

export interface NotCondition {
  readonly op: "not";
  readonly of: Condition;
}

/**
 * A fact that several entries can settle. One entry that speaks for it decides, whatever the others say; only then
 * does one that speaks against it. Otherwise it is unknown, and `asks` are the entries that would settle it.
 */
export interface DerivedCondition {
  readonly op: "derived";
  readonly name: string;
  readonly speaksFor: Condition;
  readonly speaksAgainst: Condition;
  readonly asks: readonly string[];
}

/** A condition as data: evaluated, put into words, searched for its inputs, enumerated and exported. */
export type Condition =
  | PresenceCondition
  | NumberCondition
  | ValueCondition
  | GroupCondition
  | NotCondition
  | DerivedCondition;

export type LeafCondition = PresenceCondition | NumberCondition | ValueCondition;

/** Yes when every part is. */
export const all = (...of: readonly Condition[]): Condition => ({ op: "all", of });

/** Yes when one part is. */
export const any = (...of: readonly Condition[]): Condition => ({ op: "any", of });

/** Yes when the part is not; unknown when the part is unknown. */
export const not = (of: Condition): Condition => ({ op: "not", of });

/** The leaves of a condition, in the order in which they are written. */
export function leavesOf(condition: Condition): readonly LeafCondition[] {
  switch (condition.op) {
    case "all":
    case "any":
      return condition.of.flatMap(leavesOf);
    case "not":
      return leavesOf(condition.of);
    case "derived":
      return [...leavesOf(condition.speaksFor), ...leavesOf(condition.speaksAgainst)];
    default:
      return [condition];
  }
}

/** Every fact that a condition reads, each once. */
export function pathsOf(condition: Condition): readonly string[] {
  return [...new Set(leavesOf(condition).map((leaf) => leaf.path))];
}
