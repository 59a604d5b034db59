import { certaintiesDown, type MapMark } from "@/lib/evidence/evidence-map";

const certaintyWords = { high: "high", moderate: "moderate", low: "low", "very-low": "very low", none: "no" } as const;

/** Whether some of what a mark stands for is about all patients of the indication. */
export const isForEveryone = ({ statements }: MapMark): boolean => statements.some(({ where }) => where === undefined);

/** What the map shows, in a line: how many options have evidence of benefit, and how certain at best. */
export function mapFinding(indication: string, marks: readonly MapMark[]): string {
  const all = new Set(marks.map(({ id }) => id)).size;
  const benefit = marks.filter(({ direction }) => direction === "benefit");
  const helped = new Set(benefit.map(({ id }) => id)).size;
  const some = helped - new Set(benefit.filter(isForEveryone).map(({ id }) => id)).size;
  const best = certaintiesDown.find((level) => benefit.some(({ certainty }) => certainty === level));
  const only = some === 0 ? "" : ` (${some} of them only where a condition is met)`;
  const start = `${indication}: ${helped} of ${all} options with evidence of benefit${only}`;
  return best === undefined ? `${start}` : `${start}, at best of ${certaintyWords[best]} certainty`;
}
