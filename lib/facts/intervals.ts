import type { Condition, NumberCondition } from "./condition";
import { leavesOf } from "./condition";

/** A stretch of numbers that no condition tells apart. */
export interface Interval {
  /** A number inside it. */
  readonly sample: number;
  /** In words, without the unit: `< 30`, `30 to < 60`, `≥ 60`, `> 2.6`. */
  readonly words: string;
}

/** A cut, and whether the number itself belongs to the stretch below it. */
interface Boundary {
  readonly cut: number;
  readonly isCutBelow: boolean;
}

/** The cuts that these conditions make in a fact, from below, each once. */
function boundariesOf(conditions: readonly Condition[], path: string): readonly Boundary[] {
  const leaves = conditions.flatMap(leavesOf).filter((leaf): leaf is NumberCondition => leaf.op === "number");
  const boundaries = leaves.filter((leaf) => leaf.path === path).map(boundaryOf);
  return boundaries
    .filter((one, at) => boundaries.findIndex((other) => isSame(one, other)) === at)
    .sort((a, b) => a.cut - b.cut || Number(a.isCutBelow) - Number(b.isCutBelow));
}

/** The stretches into which the cuts of these conditions divide a fact; none when nothing reads it as a number. */
export function intervalsOf(conditions: readonly Condition[], path: string): readonly Interval[] {
  const sorted = boundariesOf(conditions, path);
  if (sorted.length === 0) return [];
  return [undefined, ...sorted].map((lower, at) => intervalBetween(lower, sorted[at]));
}

const boundaryOf = ({ comparison, cut }: NumberCondition): Boundary => ({
  cut,
  isCutBelow: comparison === "<=" || comparison === ">",
});

const isSame = (a: Boundary, b: Boundary) => a.cut === b.cut && a.isCutBelow === b.isCutBelow;

function intervalBetween(lower: Boundary | undefined, upper: Boundary | undefined): Interval {
  const from = lower && `${lower.isCutBelow ? ">" : "≥"} ${lower.cut}`;
  const to = upper && `${upper.isCutBelow ? "≤" : "<"} ${upper.cut}`;
  if (lower === undefined || upper === undefined) {
    const sample = lower === undefined ? sampleBelow(upper?.cut ?? 0) : lower.cut * 1.1 + 1;
    return { sample, words: from ?? to ?? "any" };
  }
  if (lower.cut === upper.cut) return { sample: lower.cut, words: String(lower.cut) };
  const start = lower.isCutBelow ? `> ${lower.cut}` : String(lower.cut);
  return { sample: (lower.cut + upper.cut) / 2, words: `${start} to ${to}` };
}

const sampleBelow = (cut: number) => cut * 0.9;
