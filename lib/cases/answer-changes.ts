import { z } from "zod";
import type { AssessedOption, Assessment } from "../words/assessment";
import { isRelevantOption } from "../words/relevant-option";
import { fewestMoves } from "./fewest-moves";
import { type Bibliography, type NamedSource, namedSourceSchema, sourcesOf } from "./sourced";

/** One thing in which two answers differ. `from` or `to` is left out where it was, or is, not told. */
export const answerChangeSchema = z.object({
  kind: z.enum(["gate", "alert", "tier", "place", "warning"]),
  /** The option, or the alert, that it is about; for the gate, `gate`. */
  about: z.string(),
  /** What it is called. */
  name: z.string(),
  /** The warning's id, for a warning. */
  warning: z.string().optional(),
  from: z.string().optional().describe("A tier, a status, a place, or open and closed"),
  to: z.string().optional(),
  /** The words of a warning or an alert. */
  message: z.string().optional(),
  severity: z.enum(["critical", "warning", "info"]).optional(),
  sources: z.array(namedSourceSchema).readonly().optional().describe("What the message rests on"),
});
export type AnswerChange = Readonly<z.infer<typeof answerChangeSchema>>;

/** A change with the facts that the answers themselves name for it. */
export interface FoundChange extends AnswerChange {
  readonly because: readonly string[];
}

/** Names a change, so that the same one can be found between other answers. */
export const keyOf = ({ kind, about, warning }: AnswerChange): string => [kind, about, warning].join("/");

/** How one answer differs from an earlier one: gate, alerts, tiers, warnings, and places within a tier. */
export function answerChanges(before: Assessment, after: Assessment): readonly FoundChange[] {
  return [
    ...gateChange(before, after),
    ...told("alert", listOf(before, before.alerts), listOf(after, after.alerts)),
    ...tierChanges(before.options, after.options),
    ...pairs(before.options, after.options).flatMap(({ from, to }) => {
      const isListed = from !== undefined && to !== undefined && isRelevantOption(from) && isRelevantOption(to);
      return isListed ? told("warning", listOf(before, from.warnings), listOf(after, to.warnings), to) : [];
    }),
    ...placeChanges(before.options, after.options),
  ];
}

function gateChange(before: Assessment, after: Assessment): readonly FoundChange[] {
  if (before.gate.closed === after.gate.closed) return [];
  const state = ({ gate }: Assessment) => (gate.closed ? "closed" : "open");
  const because = [...before.gate.because, ...after.gate.because];
  return [{ kind: "gate", about: "gate", name: "Red flags", from: state(before), to: state(after), because }];
}

interface ShownMessage {
  readonly id: string;
  readonly message: string;
  readonly severity: "critical" | "warning" | "info";
  readonly status?: string;
  readonly because: readonly string[];
  readonly sources: readonly NamedSource[];
}

/** Warnings or alerts of an answer, with the sources that it cites. */
const listOf = (
  answer: Bibliography,
  list: readonly (Omit<ShownMessage, "sources"> & { readonly citations: readonly number[] })[],
): readonly ShownMessage[] => list.map((one) => ({ ...one, sources: sourcesOf(one.citations, answer) }));

function told(
  kind: "alert" | "warning",
  before: readonly ShownMessage[],
  after: readonly ShownMessage[],
  option?: AssessedOption,
): readonly FoundChange[] {
  const state = (one: ShownMessage | undefined) => one && (one.status ?? "shown");
  return pairs(before, after)
    .filter(({ from, to }) => state(from) !== state(to) || from?.message !== to?.message)
    .map(({ id, from, to }) => ({
      kind,
      about: option?.id ?? id,
      name: option?.name ?? id,
      ...(option !== undefined && { warning: id }),
      ...defined({
        from: state(from),
        to: state(to),
        message: (to ?? from)?.message,
        severity: (to ?? from)?.severity,
        sources: (to ?? from)?.sources,
      }),
      because: [...(from?.because ?? []), ...(to?.because ?? [])],
    }));
}

function tierChanges(before: readonly AssessedOption[], after: readonly AssessedOption[]): readonly FoundChange[] {
  return pairs(before, after)
    .filter(({ from, to }) => from?.tier !== to?.tier)
    .map(({ id, from, to }) => ({
      kind: "tier",
      about: id,
      name: (to ?? from)?.name ?? id,
      ...defined({ from: from?.tier, to: to?.tier }),
      because: [],
    }));
}

/** Places within a tier, of options that stayed in it: the fewest that have to be moved. */
function placeChanges(before: readonly AssessedOption[], after: readonly AssessedOption[]): readonly FoundChange[] {
  const staying = pairs(before, after).filter(({ from, to }) => from !== undefined && from.tier === to?.tier);
  return [...new Set(staying.map(({ to }) => to?.tier))].flatMap((tier) => {
    if (tier === "not-relevant") return [];
    const stays = (option: AssessedOption) =>
      option.tier === tier && staying.some(({ id, to }) => id === option.id && to?.tier === tier);
    const [first, second] = [before.filter(stays), after.filter(stays)].map((list) => list.map(({ id }) => id));
    return fewestMoves(first ?? [], second ?? []).map((id): FoundChange => {
      const place = (list: readonly AssessedOption[]) => String(list.find((one) => one.id === id)?.rank);
      const name = after.find((one) => one.id === id)?.name ?? id;
      return { kind: "place", about: id, name, from: place(before), to: place(after), because: [] };
    });
  });
}

function pairs<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]) {
  const [first, second] = [before, after].map((list) => new Map(list.map((one) => [one.id, one])));
  const ids = [...new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])])];
  return ids.map((id) => ({ id, from: first?.get(id), to: second?.get(id) }));
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Without what is undefined. */
function defined<T extends object>(entries: T): Defined<T> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Defined<T>;
}
