import type { Tier } from "../knowledge/tiers";
import type { WarningKind } from "../knowledge/warnings-by-kind";
import type { DecidedOption } from "./decision";
import type { Judgement } from "./judge";
import type { PreparedWarning } from "./prepare";
import type { Reading } from "./safety";

type ToldWarning = DecidedOption["warnings"][number];

/**
 * The warnings that apply, then those that are unknown and worth settling; each group by kind. `because` gives the facts
 * behind one of `prepared.warnings`. What is for everyone waits for no fact, and is not decided here.
 */
export function toldWarnings(
  { prepared: { warnings }, readings, tier }: Pick<Judgement, "prepared" | "readings" | "tier">,
  because: (at: number) => readonly string[],
): readonly ToldWarning[] {
  const told: Record<ToldWarning["status"], ToldWarning[]> = { applies: [], unknown: [] };
  for (let at = 0; at < warnings.length; at++) {
    const { kind, warning } = warnings[at] as PreparedWarning;
    const status = statusOf(kind, readings[at], tier);
    if (status !== undefined) told[status].push({ id: warning.id, status, because: because(at) });
  }
  return told.applies.concat(told.unknown);
}

/** How a warning is told; undefined where it is not. Of an option that is not relevant, what contraindicates it is. */
function statusOf(kind: WarningKind, reading: Reading, tier: Tier): ToldWarning["status"] | undefined {
  if (reading === undefined || reading === "no") return undefined;
  if (reading === "yes") return tier !== "not-relevant" || kind === "contraindication" ? "applies" : undefined;
  return isWorthSettling(kind, tier) ? "unknown" : undefined;
}

/** Where a precaution or interaction that is still unknown could be settled to some purpose. */
const couldBeConsidered: ReadonlySet<Tier> = new Set(["consider", "consider-with-caution", "deferred"]);

const isWorthSettling = (kind: WarningKind, tier: Tier): boolean =>
  kind === "contraindication" ? tier !== "not-relevant" : kind !== "adverse-effect" && couldBeConsidered.has(tier);
