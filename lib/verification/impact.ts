import { fewestMoves } from "../cases/fewest-moves";

/** As much of an assessment as is compared; an older version's answer has at least this. */
export interface Answer {
  readonly gate: { readonly closed: boolean };
  readonly alerts: readonly { readonly id: string; readonly message: string }[];
  readonly options: readonly {
    readonly id: string;
    readonly tier: string;
    readonly warnings: readonly { readonly id: string; readonly status: string; readonly message: string }[];
  }[];
}

/** One thing in which two answers about the same patient differ. */
export interface Difference {
  readonly kind: "gate" | "alert" | "tier" | "warning" | "order";
  /** The option or alert that it is about. */
  readonly about: string;
  readonly from: string;
  readonly to: string;
}

/** How the answer about a patient has changed: gate, alerts, tiers, warnings and the order of the list. */
export function differencesBetween(before: Answer, after: Answer): readonly Difference[] {
  const gate = (answer: Answer) => (answer.gate.closed ? "closed" : "open");
  const tiers = byId(before.options, after.options).map(({ id, from, to }): Difference => {
    return { kind: "tier", about: id, from: from?.tier ?? "not on the list", to: to?.tier ?? "not on the list" };
  });
  return [
    { kind: "gate", about: "gate", from: gate(before), to: gate(after) } as const,
    ...told("alert", "", before.alerts, after.alerts),
    ...tiers,
    ...byId(before.options, after.options).flatMap(({ id, from, to }) =>
      from === undefined || to === undefined ? [] : told("warning", `${id}: `, from.warnings, to.warnings),
    ),
  ]
    .filter(({ from, to }) => from !== to)
    .concat(moved(before, after));
}

interface ShownMessage {
  readonly id: string;
  readonly message: string;
  readonly status?: string;
}

/** Alerts or warnings that came, went, changed their status or their words. */
function told(
  kind: "alert" | "warning",
  prefix: string,
  before: readonly ShownMessage[],
  after: readonly ShownMessage[],
) {
  return byId(before, after).map(({ id, from, to }): Difference => {
    const isReworded = from !== undefined && to !== undefined && from.message !== to.message;
    const words = (one: ShownMessage | undefined) => (one === undefined ? "not shown" : (one.status ?? "shown"));
    const now = isReworded ? `${words(to)}, in other words` : words(to);
    return { kind, about: `${prefix}${id}`, from: words(from), to: now };
  });
}

function byId<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]) {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  return ids.map((id) => ({ id, from: before.find((one) => one.id === id), to: after.find((one) => one.id === id) }));
}

/** The fewest options that have to be moved to turn one order of the list into the other. */
function moved(before: Answer, after: Answer): readonly Difference[] {
  const isOnBoth = (answer: Answer) => (id: string) => answer.options.some((one) => one.id === id);
  const first = before.options.map(({ id }) => id).filter(isOnBoth(after));
  const second = after.options.map(({ id }) => id).filter(isOnBoth(before));
  const place = (order: readonly string[], id: string) => `place ${order.indexOf(id) + 1}`;
  return fewestMoves(first, second).map((id) => ({
    kind: "order",
    about: id,
    from: place(first, id),
    to: place(second, id),
  }));
}
