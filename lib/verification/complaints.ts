import type { Option } from "../knowledge/option";
import { indicationsOf } from "../profile/indications";
import type { VitaminDBand } from "../profile/vitamin-d";
import type { IndicationId } from "../profile/vocabulary/indications";
import { type PresentationId, presentations } from "../profile/vocabulary/presentations";

/** What in a patient, beside the complaint, decides the indications; and being under 18. One bit each. */
export const flag = {
  pregnant: 1,
  pregnancyCramps: 2,
  als: 4,
  fibromyalgia: 8,
  deficient: 16,
  under18: 32,
} as const;

const decisive = [flag.pregnant, flag.pregnancyCramps, flag.als, flag.fibromyalgia, flag.deficient];

/** One set of presentations, with the indications that follow. */
export interface Complaint {
  readonly presentations: readonly PresentationId[];
  readonly indications: readonly IndicationId[];
}

/** Whether a vitamin D band counts as deficiency. */
export const isDeficient = (band: VitaminDBand | undefined): boolean =>
  band === "severe-deficiency" || band === "deficiency";

/** Every set of presentations, the small ones first. */
const presentationSets: readonly (readonly PresentationId[])[] = Array.from(
  { length: 2 ** presentations.length },
  (_none, set) => presentations.filter((_one, at) => (set & (2 ** at)) !== 0).map(({ id }) => id),
).toSorted((a, b) => a.length - b.length);

const known = new Map<number, readonly Complaint[]>();

/** Every complaint that a patient with these flags can have. */
export function complaintsWith(flags: number): readonly Complaint[] {
  const has = (bit: number) => (flags & bit) !== 0;
  const told = flags & ~flag.under18;
  const before = known.get(told);
  if (before !== undefined) return before;
  const conditions = {
    als: has(flag.als) ? "present" : "absent",
    fibromyalgia: has(flag.fibromyalgia) ? "present" : "absent",
  } as const;
  const pregnancy = has(flag.pregnant) ? "pregnant" : "none";
  const band = has(flag.deficient) ? "deficiency" : undefined;
  const complaints = presentationSets
    .filter((set) => set.includes("pregnancy-cramps") === has(flag.pregnancyCramps))
    .map((set) => ({
      presentations: set,
      indications: indicationsOf({ age: 40, presentations: set, conditions }, pregnancy, band),
    }));
  known.set(told, complaints);
  return complaints;
}

/** A complaint as one option sees it: only the indications that it has a statement for. */
export interface OwnComplaint extends Complaint {
  readonly own: readonly IndicationId[];
  readonly key: string;
}

/** Of these indications the ones that an option has a statement for. */
export const ownIndications = ({ statements }: Option, indications: readonly IndicationId[]): readonly IndicationId[] =>
  indications.filter((one) => statements.some((statement) => statement.indications.includes(one)));

export const keyOf = (own: readonly IndicationId[]): string => own.toSorted().join();

const knownOf = new WeakMap<Option, Map<number, readonly OwnComplaint[]>>();

/** The complaints that an option tells apart, each with the smallest set of presentations. */
export function ownComplaints(option: Option, flags: number): readonly OwnComplaint[] {
  const ofOption = knownOf.get(option) ?? new Map<number, readonly OwnComplaint[]>();
  knownOf.set(option, ofOption);
  const before = ofOption.get(flags & ~flag.under18);
  if (before !== undefined) return before;
  const byKey = new Map<string, OwnComplaint>();
  for (const complaint of complaintsWith(flags)) {
    const own = ownIndications(option, complaint.indications);
    const key = keyOf(own);
    if (!byKey.has(key)) byKey.set(key, { ...complaint, own, key });
  }
  const complaints = [...byKey.values()];
  ofOption.set(flags & ~flag.under18, complaints);
  return complaints;
}

/** Cramps of pregnancy mean pregnant, so no patient has the one without the other. */
export const isPossible = (flags: number): boolean =>
  (flags & flag.pregnancyCramps) === 0 || (flags & flag.pregnant) !== 0;

/** The flags that change an option's complaints for some patient, and being under 18. */
export function flagsThatMatter(option: Option): number {
  const keys = (flags: number) =>
    ownComplaints(option, flags)
      .map(({ key }) => key)
      .toSorted()
      .join("|");
  const keysByFlags = Array.from({ length: flag.under18 }, (_none, flags) => (isPossible(flags) ? keys(flags) : ""));
  return decisive.reduce((matter, bit) => {
    const changes = keysByFlags.some((own, flags) => {
      const other = keysByFlags[flags ^ bit];
      return isPossible(flags) && isPossible(flags ^ bit) && own !== other;
    });
    return changes ? matter | bit : matter;
  }, flag.under18 as number);
}
