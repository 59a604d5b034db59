import type { FactValues } from "../facts/fact-space";
import type { Tier } from "../knowledge/tiers";
import type { WarningKind } from "../knowledge/warnings-by-kind";
import type { Judgement } from "./judge";
import type { PreparedWarning } from "./prepare";
import type { Reading } from "./safety";

export type ToldStatus = "applies" | "unknown" | "general";

/** A warning that is told, how, and the facts that decided it or are missing. */
export interface ToldWarning {
  readonly warning: PreparedWarning;
  readonly status: ToldStatus;
  readonly by: readonly string[];
}

const statuses: readonly ToldStatus[] = ["applies", "unknown", "general"];

/** The warnings that apply, those that are unknown and worth settling, then those for everyone; each group by kind. */
export function toldWarnings(
  { prepared: { warnings }, readings, tier }: Pick<Judgement, "prepared" | "readings" | "tier">,
  facts: FactValues,
): readonly ToldWarning[] {
  const told = warnings.flatMap((warning, at): readonly ToldWarning[] => {
    const status = statusOf(warning.kind, readings[at], tier);
    return status === undefined ? [] : [{ warning, status, by: warning.when?.explain(facts).by ?? [] }];
  });
  return statuses.flatMap((status) => told.filter((one) => one.status === status));
}

/** How a warning is told; undefined where it is not. Of an option that is not relevant, what contraindicates it is. */
function statusOf(kind: WarningKind, reading: Reading, tier: Tier): ToldStatus | undefined {
  if (reading === "no") return undefined;
  if (reading === undefined) return tier === "not-relevant" ? undefined : "general";
  if (reading === "yes") return tier !== "not-relevant" || kind === "contraindication" ? "applies" : undefined;
  return isWorthSettling(kind, tier) ? "unknown" : undefined;
}

/** Where a precaution or interaction that is still unknown could be settled to some purpose. */
const couldBeConsidered: ReadonlySet<Tier> = new Set(["consider", "consider-with-caution", "deferred"]);

const isWorthSettling = (kind: WarningKind, tier: Tier): boolean =>
  kind === "contraindication" ? tier !== "not-relevant" : kind !== "adverse-effect" && couldBeConsidered.has(tier);
