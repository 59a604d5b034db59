import type { Executor } from "../db/database";
import { lastVisits } from "../db/repositories/last-visits";
import type { Engine } from "../lib/engine/decide";
import { type CaseDecided, type CasesImpact, impactOnCases } from "../lib/verification/impact-on-cases";

/** The impact on an installation's cases, with those whose last answer cannot be read, and those not decided anew. */
export interface InstallationImpact extends CasesImpact {
  readonly unread: readonly { readonly owner: string; readonly case: string }[];
}

/** Decides the last visit of every case anew, for its own day, and compares it with what was decided then. */
export function impactOnInstallation(database: Executor, { decide }: Pick<Engine, "decide">): InstallationImpact {
  const decided: CaseDecided[] = [];
  const unread: { owner: string; case: string }[] = [];
  for (const { caseId, ownerId, on, profile, answer } of lastVisits(database)) {
    if (answer === undefined) {
      unread.push({ owner: ownerId, case: caseId });
      continue;
    }
    const before = "decision" in answer ? answer.decision : answer.assessment;
    decided.push({ caseId, ownerId, before, after: decide(profile, on) });
  }
  return { ...impactOnCases(decided), unread };
}

/** The impact in lines: ids, counts and tiers, and nothing about a patient. */
export function impactInWords(impact: InstallationImpact): readonly string[] {
  const { cases, changed, gate, moved, added, gone, toLookAt, unread } = impact;
  const counted = (count: number) => `${count} ${count === 1 ? "case" : "cases"}`;
  return [
    `${changed} of ${counted(cases)} would be decided otherwise.`,
    ...(gate.closed > 0 ? [`A red flag closes the gate in ${counted(gate.closed)}.`] : []),
    ...(gate.opened > 0 ? [`The gate opens in ${counted(gate.opened)}.`] : []),
    ...moved.map(
      ({ option, from, to, way, cases }) => `${way.padEnd(5)} ${option}: ${from} → ${to}, ${counted(cases)}`,
    ),
    ...added.map(({ option, cases }) => `new   ${option}, ${counted(cases)}`),
    ...gone.map(({ option, cases }) => `gone  ${option}, ${counted(cases)}`),
    ...toLookAt.flatMap(({ owner, cases }) => [`To look at, owner ${owner}:`, ...cases.map((id) => `  ${id}`)]),
    ...unread.map((one) => `Not read: case ${one.case}, owner ${one.owner}`),
  ];
}
