import type { Tier } from "../knowledge/tiers";
import type { PresencePath } from "../profile/entries";
import type { IndicationId } from "../profile/vocabulary/indications";
import type { RelevantOption } from "../words/assessment";
import type { FactPath, Given, Whole } from "./given";

/** Where the option stands for a patient; what is left out is not asserted. To avoid is always without a dose. */
export interface Placed extends Partial<Pick<RelevantOption, "direction" | "certainty" | "directness">> {
  readonly tier?: Tier;
  readonly indication?: IndicationId;
  /** The statement of evidence that places it. */
  readonly statement?: string;
}

/** What is expected of one patient who has a title of its own. */
export interface Expected extends Placed {
  /** Paths that are checked first, among others; an empty list when nothing at all is. */
  readonly asks?: readonly FactPath[];
  /** Warnings that apply. */
  readonly applies?: readonly string[];
  /** Warnings that are not told. */
  readonly silent?: readonly string[];
  /** Warnings for which a fact is missing. */
  readonly unknown?: readonly string[];
  /** General advice that is told. */
  readonly general?: readonly string[];
  /** Warnings that apply and are shown as pending. */
  readonly pending?: readonly string[];
  /** Warnings that apply and are critical. */
  readonly critical?: readonly string[];
  /** Warning → what it names as its reason, among others. */
  readonly because?: Readonly<Record<string, readonly FactPath[]>>;
  /** Warning → words of its message. */
  readonly says?: Readonly<Record<string, Words>>;
  /** Words of the summary. */
  readonly summary?: Words;
}

/** Patients, each by what is given beside the patient of the tables. */
type Givens = readonly [Given, ...Given[]];

/** Words that stand in a text, or what the text matches. */
type Words = readonly [string | RegExp, ...(string | RegExp)[]];

/** Warning → the patients to whom it applies, each by what is given beside the patient of the tables. */
export type Patients = Readonly<Record<string, Givens>>;

export interface Warnings {
  readonly contraindications?: Patients;
  readonly precautions?: Patients;
  readonly interactions?: Patients;
  readonly adverseEffects?: Patients;
}

/**
 * What an option is to say, in tables of patients. Each patient is the one of the tables with what is given, and is
 * well but for that (all else was asked about and is absent), unless a key says otherwise.
 */
export interface OptionTables extends Warnings {
  /** The tier with nothing given. Where it is left out, precautions and unknown facts are not measured against it. */
  readonly tier?: Tier;
  /** Tier → patients who get it. */
  readonly tiers?: Readonly<Partial<Record<Tier, Givens>>>;
  /** What the evidence says → patients for whom it says so. */
  readonly places?: readonly (readonly [Placed, Givens])[];
  /** As `places`, of other patients: each from the age on. */
  readonly placesOthers?: readonly (readonly [Placed, readonly [Whole, ...Whole[]]])[];
  /**
   * Each applies, is critical, names what is given, and nothing else, as its reason, and makes the option one to avoid, without a dose;
   * with nothing given it is silent.
   */
  readonly contraindications?: Patients;
  /**
   * Each applies, names what is given, and nothing else, as its reason, and lowers `consider` to `consider-with-caution`; any other
   * `tier` stays. With nothing given it is silent.
   */
  readonly precautions?: Patients;
  /** As precautions. */
  readonly interactions?: Patients;
  /** Each applies, names what is given, and nothing else, as its reason, and the `tier` stays. With nothing given it is silent. */
  readonly adverseEffects?: Patients;
  /** As the four above, but of patients whose tier is moved by more than the warning: it is not asserted. */
  readonly whateverTheTier?: Warnings;
  /** Of the warnings above: with nothing given they are unknown, not silent, since they ask for a laboratory value. */
  readonly unmeasured?: readonly string[];
  /** Of all warnings of the tables: shown as pending in each patient who is told of them, since no source was read for them. */
  readonly pending?: readonly string[];
  /** Warning of the tables → words of its message, in each patient who is told of it. */
  readonly says?: Readonly<Record<string, Words>>;
  /** Warning → facts of the patient of the tables that it may name beside what is given, since its rule reads them. */
  readonly alsoNames?: Readonly<Record<string, readonly FactPath[]>>;
  /** Warning → patients who are not told of it: the other side of a cut, or what only comes close. */
  readonly silent?: Patients;
  /** Warning → patients for whom a fact is missing that could still make it apply. */
  readonly open?: Patients;
  /** General advice, told with nothing given. */
  readonly toldToEverybody?: readonly string[];
  /** Warnings that apply with nothing given. */
  readonly appliesToEverybody?: readonly string[];
  /** The patient of the tables as entered, where nothing else was asked about. */
  readonly nobodyAsked?: {
    readonly tier?: Tier;
    /** Warning → paths: the warning is unknown, and each path is checked first. */
    readonly unknown?: Readonly<Record<string, readonly FactPath[]>>;
    /** Warnings that apply. */
    readonly applies?: readonly string[];
    /** Warnings that are unknown. */
    readonly open?: readonly string[];
    /** Warnings that are not told, since they could change nothing. */
    readonly silent?: readonly string[];
    /** Paths that are checked first. */
    readonly asks?: readonly FactPath[];
  };
  /**
   * A fact that is unknown: it is checked first, `consider` is lowered to `consider-with-caution`, and any other
   * `tier` stays. Its path; or what is given, with the path that is then asked.
   */
  readonly asksFirst?: readonly (PresencePath | readonly [Given, FactPath])[];
  /** The title of a test → a patient, and what is expected. */
  readonly patients?: Readonly<Record<string, readonly [Given, Expected]>>;
  /** As `patients`, of other patients: each from the age on. */
  readonly others?: Readonly<Record<string, readonly [Whole, Expected]>>;
  /** As `others`, as entered: of whom nothing else was asked. */
  readonly asEntered?: Readonly<Record<string, readonly [Whole, Expected]>>;
}

const kindsOf = ({ contraindications, precautions, interactions, adverseEffects }: Warnings) => [
  contraindications,
  precautions,
  interactions,
  adverseEffects,
];
const keysOf = (...maps: readonly (object | undefined)[]) => maps.flatMap((map) => Object.keys(map ?? {}));

/** The warnings of which a table says who is told of them. */
export const toldIn = (tables: OptionTables): readonly string[] => [
  ...keysOf(...kindsOf(tables), ...kindsOf(tables.whateverTheTier ?? {})),
  ...(tables.toldToEverybody ?? []),
];

/** The warnings of which something is said for those who are told of them. */
export const toldMoreIn = ({ pending, unmeasured, says, alsoNames }: OptionTables): readonly string[] => [
  ...(pending ?? []),
  ...(unmeasured ?? []),
  ...keysOf(says, alsoNames),
];

/** All warnings that tables name. */
export function warningsIn(tables: OptionTables): readonly string[] {
  const { nobodyAsked = {}, patients, others, asEntered } = tables;
  const expected = [patients, others, asEntered].flatMap((rows) => Object.values(rows ?? {}).map(([, one]) => one));
  return [
    ...toldIn(tables),
    ...toldMoreIn(tables),
    ...keysOf(tables.silent, tables.open, nobodyAsked.unknown),
    ...[tables.appliesToEverybody, nobodyAsked.applies, nobodyAsked.open, nobodyAsked.silent].flatMap(
      (ids) => ids ?? [],
    ),
    ...expected.flatMap(({ applies, silent, unknown, general, pending, critical, because, says }) => [
      ...[applies, silent, unknown, general, pending, critical].flatMap((ids) => ids ?? []),
      ...keysOf(because, says),
    ]),
  ];
}
