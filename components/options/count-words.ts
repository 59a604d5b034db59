import type { Tier } from "@/lib/knowledge/tiers";
import type { Assessment } from "@/lib/words/assessment";
import { tierOrder, tierWords } from "./tier-words";

export interface TierCount {
  readonly tier: Tier;
  readonly count: number;
}

/** How many options stand in each tier that has any. */
export function tierCounts({ options }: Pick<Assessment, "options">): readonly TierCount[] {
  return tierOrder
    .map((tier) => ({ tier, count: options.filter((option) => option.tier === tier).length }))
    .filter(({ count }) => count > 0);
}

/** The answer in a breath: `1 red flag, 3 worth considering, 1 to avoid`. */
export function resultInWords(assessment: Assessment): readonly string[] {
  const redFlags = assessment.alerts.filter(({ kind }) => kind === "red-flag").length;
  const counts = tierCounts(assessment);
  const of = (tier: Tier) => counts.find((one) => one.tier === tier)?.count ?? 0;
  const told: readonly Tier[] = assessment.gate.closed
    ? ["deferred", "avoid"]
    : ["consider", "consider-with-caution", "avoid"];
  return [
    ...(redFlags > 0 ? [`${redFlags} red ${redFlags === 1 ? "flag" : "flags"}`] : []),
    ...told
      .filter((tier) => tier === "consider" || tier === "avoid" || of(tier) > 0)
      .map((tier) => `${of(tier)} ${tierWords[tier].counted}`),
  ];
}
