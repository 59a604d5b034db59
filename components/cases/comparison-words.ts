import { tierWords } from "@/components/options/tier-words";
import type { CausedChange, Comparison } from "@/lib/cases/compare-visits";
import type { Tier } from "@/lib/knowledge/tiers";

/** What a tier is called; one that was not on the list says so. */
export const tierName = (tier: string | undefined): string =>
  tier === undefined ? "Not on the list" : tierWords[tier as Tier].heading;

/** What caused a change, as it follows "because of": the facts by their labels, the knowledge, the day. */
export function causeInWords({ cause }: CausedChange, profile: Comparison["profile"]): string {
  const labels = new Map(profile.map(({ path, label }) => [path, label]));
  const names = (cause.facts?.paths ?? []).map((path) => labels.get(path) ?? path);
  const parts = cause.by.map((by) => {
    if (by === "knowledge") return "The knowledge changed";
    if (by === "day") return "Time has passed";
    if (names.length === 0) return "The profile changed";
    switch (cause.facts?.how) {
      case "each":
        return names.length === 1
          ? `${names[0]}; other changes together would have done it too`
          : `${listed(names, "or")}: each alone would have done it`;
      case "together":
        return names.length === 1 ? `${names[0]}, with other changes` : `${listed(names, "and")}: only together`;
      default:
        return listed(names, "and");
    }
  });
  return parts.length === 0 ? "Cannot be told with today's knowledge" : parts.join("; ");
}

/** Changes with the same cause together, in the order in which each cause comes first. */
export function byCause(changes: readonly CausedChange[], profile: Comparison["profile"]) {
  const groups = new Map<string, CausedChange[]>();
  for (const change of changes) {
    const cause = causeInWords(change, profile);
    groups.set(cause, [...(groups.get(cause) ?? []), change]);
  }
  return [...groups].map(([cause, together]) => ({ cause, changes: together }));
}

const mostNamed = 4;

function listed(names: readonly string[], joint: "and" | "or"): string {
  const shown = names.length > mostNamed ? [...names.slice(0, mostNamed), `${names.length - mostNamed} more`] : names;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${joint} ${last}`;
}

/** How a warning or an alert changed: `new`, `now applies`, `no longer shown`. */
export function toldInWords({ from, to }: Pick<CausedChange, "from" | "to">): string {
  if (to === undefined) return "no longer shown";
  if (from === to) return "now says";
  if (to === "applies") return from === undefined ? "new, applies" : "now applies";
  if (to === "unknown") return from === undefined ? "new, not known yet" : "now not known";
  return from === undefined ? "new" : "now for everyone";
}

/** What changed, in a breath: `2 facts, new knowledge, 3 options moved`. */
export function comparisonInWords({ profile, knowledge, answer }: Comparison): string {
  const moved = answer.filter(({ kind }) => kind === "tier").length;
  const parts = [
    profile.length > 0 ? counted(profile.length, "fact", "facts") : undefined,
    knowledge === undefined ? undefined : "new knowledge",
    moved > 0 ? `${counted(moved, "option", "options")} moved` : undefined,
  ].filter((part) => part !== undefined);
  if (parts.length > 0) return parts.join(", ");
  return answer.length > 0 ? "warnings or alerts only" : "nothing";
}

export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
