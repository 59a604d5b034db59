import type { Option } from "../knowledge/option";
import { ownComplaints } from "./complaints";
import type { ComponentStates, Found } from "./explore";
import type { FactGroup } from "./fact-state";
import { joined, outcomeKey, startOutcome } from "./outcomes";

/** Every outcome that the parts can come to together, each with a patient's states, in the order of the parts' groups. */
export function combine(parts: readonly ComponentStates[], statements: number): readonly Found[] {
  const start: Found = { outcome: startOutcome(statements), picks: [] };
  return parts.reduce<readonly Found[]>(
    (before, { outcomes }) => {
      const byKey = new Map<string, Found>();
      for (const one of before)
        for (const other of outcomes) {
          const outcome = joined(one.outcome, other.outcome);
          const key = outcomeKey(outcome);
          if (!byKey.has(key)) byKey.set(key, { outcome, picks: [...one.picks, ...other.picks] });
        }
      return [...byKey.values()];
    },
    [start],
  );
}

export const groupsOf = (parts: readonly ComponentStates[]): readonly FactGroup[] =>
  parts.flatMap(({ component }) => component.groups);

/** How many patients an option tells apart: each combination of its facts, with each complaint. */
export function countPatients(groups: readonly FactGroup[], option: Option): bigint {
  const counts = groups.reduce<ReadonlyMap<number, bigint>>(
    (before, { states }) => {
      const after = new Map<number, bigint>();
      for (const [flags, count] of before)
        for (const state of states) {
          const both = flags | state.flags;
          after.set(both, (after.get(both) ?? 0n) + count);
        }
      return after;
    },
    new Map([[0, 1n]]),
  );
  return [...counts].reduce((sum, [flags, count]) => sum + count * BigInt(ownComplaints(option, flags).length), 0n);
}
