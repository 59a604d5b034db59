import { type Tier, tiers } from "../knowledge/tiers";

/** As much of what was decided as is compared. */
export interface Decided {
  readonly gate: { readonly closed: boolean };
  readonly options: readonly { readonly id: string; readonly tier: Tier }[];
}

/** The last visit of a case: what was decided then, and what is decided of it anew. Nothing says who the patient is. */
export interface CaseDecided {
  readonly caseId: string;
  readonly ownerId: string;
  readonly before: Decided;
  readonly after: Decided;
}

interface Moved {
  readonly option: string;
  readonly from: Tier;
  readonly to: Tier;
  /** Whether the new tier stands higher in the list. */
  readonly way: "up" | "down";
  readonly cases: number;
}

/** What another release would change in the answers of saved cases: counts, and which cases to look at, by their owners. */
export interface CasesImpact {
  readonly cases: number;
  readonly changed: number;
  readonly gate: { readonly closed: number; readonly opened: number };
  readonly moved: readonly Moved[];
  /** In how many cases an option is decided about that was not before, and the other way round. */
  readonly added: readonly { readonly option: string; readonly cases: number }[];
  readonly gone: readonly { readonly option: string; readonly cases: number }[];
  readonly toLookAt: readonly { readonly owner: string; readonly cases: readonly string[] }[];
}

type Change =
  | { readonly kind: "closed" | "opened" }
  | { readonly kind: "moved"; readonly option: string; readonly from: Tier; readonly to: Tier }
  | { readonly kind: "added" | "gone"; readonly option: string };

/** Sums up what changes in each case. */
export function impactOnCases(decided: readonly CaseDecided[]): CasesImpact {
  const all = decided.map((one) => ({ ...one, changes: changesOf(one) }));
  const changed = all.filter(({ changes }) => changes.length > 0);
  const changes = changed.flatMap((one) => one.changes);
  const counted = (kind: "added" | "gone") =>
    countedBy(changes.flatMap((one) => (one.kind === kind ? one.option : []))).map(([option, cases]) => ({
      option,
      cases,
    }));
  const moves = changes.filter((one) => one.kind === "moved");
  const moved = countedBy(moves.map(({ option, from, to }) => `${option} ${from} ${to}`)).flatMap(([key, cases]) => {
    const move = moves.find(({ option, from, to }) => `${option} ${from} ${to}` === key);
    if (move === undefined) return [];
    const { option, from, to } = move;
    const way = tiers.indexOf(to) < tiers.indexOf(from) ? ("up" as const) : ("down" as const);
    return [{ option, from, to, way, cases }];
  });
  const owners = [...new Set(changed.map(({ ownerId }) => ownerId))].sort();
  return {
    cases: all.length,
    changed: changed.length,
    gate: {
      closed: changes.filter(({ kind }) => kind === "closed").length,
      opened: changes.filter(({ kind }) => kind === "opened").length,
    },
    moved,
    added: counted("added"),
    gone: counted("gone"),
    toLookAt: owners.map((owner) => ({
      owner,
      cases: changed.filter(({ ownerId }) => ownerId === owner).map(({ caseId }) => caseId),
    })),
  };
}

function changesOf({ before, after }: CaseDecided): readonly Change[] {
  const [was, is] = [tiersIn(before), tiersIn(after)];
  const gate: readonly Change[] =
    before.gate.closed === after.gate.closed ? [] : [{ kind: after.gate.closed ? "closed" : "opened" }];
  const options = [...new Set([...was.keys(), ...is.keys()])].flatMap((option): readonly Change[] => {
    const [from, to] = [was.get(option), is.get(option)];
    if (from === undefined) return [{ kind: "added", option }];
    if (to === undefined) return [{ kind: "gone", option }];
    return from === to ? [] : [{ kind: "moved", option, from, to }];
  });
  return [...gate, ...options];
}

const tiersIn = ({ options }: Decided): ReadonlyMap<string, Tier> => new Map(options.map(({ id, tier }) => [id, tier]));

/** Each text with how often it is there, the most frequent first, then in the order of the alphabet. */
function countedBy(texts: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
}
