import type { Condition } from "../facts/condition";
import type { IndicationId } from "../profile/vocabulary/indications";
import type { OptionId } from "../profile/vocabulary/options";
import type { Cites } from "./citation";
import { type GivenReview, type Review, wholeReview } from "./review";
import type { SourceEntry } from "./source";

export type OptionKind = "supplement" | "drug" | "non-drug" | "food";
export type Direction = "benefit" | "no-clear-benefit" | "harm" | "unknown";
export type Certainty = "high" | "moderate" | "low" | "very-low" | "none";
export type Directness = "direct" | "indirect";
export type EffectSize = "large" | "moderate" | "small" | "none" | "not-reported";
export type Severity = "critical" | "warning" | "info";

/** What a number in a sentence is, where it is no cut of the condition beside it. */
export type FigureKind =
  /** An amount that is or was taken, or that a product holds. */
  | "dose"
  /** An amount that a body or a label asks for, or wants nobody to pass. */
  | "limit"
  /** The time between two things that are taken. */
  | "spacing"
  /** How long, or within what time. */
  | "duration"
  /** What a study, a count or a report found. */
  | "measured"
  /** The people of a study, where the condition is about others. */
  | "studied"
  /** A cut of another rule, another body or a fact that is not asked for. */
  | "another-cut";

/** Each such number with its unit, as the sentence has it: `"4 hours": "spacing"`. Checked, and not published. */
export type Figures = Readonly<Record<string, FigureKind>>;

/** A sentence with the places that it rests on. */
export interface Said {
  readonly text: string;
  readonly figures?: Figures;
  readonly cites: Cites;
}

/** Nothing to list is a claim too, with its reason and source. */
export interface None {
  readonly none: Said;
}

export type Listed<T> = readonly [T, ...T[]] | None;

/** Who was in the study. A patient who fails a criterion makes its evidence indirect and one level less certain. */
export interface Studied {
  readonly included: readonly Condition[];
  readonly excluded: readonly Condition[];
}

/** What one body of evidence says about the option for an indication. */
export interface Statement {
  readonly id: string;
  readonly indications: readonly [IndicationId, ...IndicationId[]];
  /**
   * The patients that the statement is about, where not all of the indication. One that is met goes before a
   * statement without; one that is not met does not speak; one that is unknown is asked for.
   */
  readonly when?: Condition;
  readonly studied?: Studied;
  readonly direction: Direction;
  readonly certainty: Certainty;
  /** Why that certainty: this product's own appraisal. */
  readonly certaintyBecause: string;
  /** `indirect` when the evidence is from another population or indication than this one. */
  readonly directness?: Directness;
  readonly effectSize: EffectSize;
  /** What kind of evidence: `randomised-trial`, `systematic-review`, `unsourced-claim`, `no-study` … */
  readonly design: SourceEntry["type"] | "unsourced-claim" | "no-study";
  readonly population: string;
  readonly outcome: string;
  /** The figures, with units and intervals; "Not reported" where they were not. */
  readonly effect: string;
  /** One sentence for the card. */
  readonly text: string;
  readonly figures?: Figures;
  readonly cites: Cites;
}

/** A contraindication, precaution, interaction or adverse effect. */
export interface Warning {
  readonly id: string;
  /** When it applies; left out, it is general advice for everyone and changes no tier. */
  readonly when?: Condition;
  /** What it is and what is to be done about it, in a sentence or two. */
  readonly says: string;
  /** Of a contraindication, why the option is not for this patient, in the patient's words and without an amount. */
  readonly notForYou?: string;
  readonly figures?: Figures;
  readonly cites: Cites;
  /** Critical for contraindications, warning for precautions and interactions, info for adverse effects, unless set. */
  readonly severity?: Severity;
}

/** What the patient is told; each sentence is tied to its evidence. Plain words, reading age 9 to 11. */
export interface PatientWording {
  /** What it is called on paper, where the clinician's name is no plain word or holds an amount. */
  readonly name?: string;
  readonly whatItIs: Said;
  /** How it was taken in studies. */
  readonly howStudied: Said;
  readonly watchFor: Listed<Said>;
  readonly stopAndCall: Listed<Said>;
  /** What to ask the care team, or tell it, before a start. */
  readonly askAbout: readonly [Said, ...Said[]];
}

export interface Option extends Review {
  readonly id: OptionId;
  readonly name: string;
  readonly kind: OptionKind;
  /** A non-drug measure of negligible risk: very low certainty of benefit is then enough to consider it. */
  readonly isNegligibleRisk?: true;
  readonly statements: readonly [Statement, ...Statement[]];
  /** Decide the tier. */
  readonly contraindications: Listed<Warning>;
  /** Something to be checked, adjusted or watched: lower `consider` by one when they apply. */
  readonly precautions: Listed<Warning>;
  /** With medicines or foods; as precautions. */
  readonly interactions: Listed<Warning>;
  /** Inform, and change no tier. */
  readonly adverseEffects: Listed<Warning>;
  /** What was given in studies; never an order. Never shown for an option that is to avoid. */
  readonly doseAsStudied: Listed<Said>;
  readonly monitoring: Listed<Said>;
  readonly patient: PatientWording;
}

/** Says that there is nothing to list, and why. */
export const none = (text: string, ...cites: Cites): None => ({ none: { text, cites } });

/** The rating of a statement whose benefit or harm nobody has shown, with why. */
export const unproven = (certaintyBecause: string) =>
  ({ direction: "unknown", certainty: "very-low", certaintyBecause, effectSize: "not-reported" }) as const;

/** The entries of a list; a list that says "none" has none. */
export const entriesOf = <T>(listed: Listed<T>): readonly T[] => ("none" in listed ? [] : listed);

/** How an option's file lists warnings: each under its id. */
type Warnings = Readonly<Record<string, Omit<Warning, "id">>> | None;

/** How an option's file lists sentences: one stands without brackets. */
type Sentences = Said | Listed<Said>;

/** An option as its file says it. */
interface OptionFile
  extends Omit<Option, WarningField | "doseAsStudied" | "monitoring" | "patient" | keyof Review>,
    GivenReview {
  readonly contraindications: Warnings;
  readonly precautions: Warnings;
  readonly interactions: Warnings;
  readonly adverseEffects: Warnings;
  readonly doseAsStudied: Sentences;
  readonly monitoring: Sentences;
  readonly patient: Omit<PatientWording, "watchFor" | "stopAndCall" | "askAbout"> & {
    readonly watchFor: Sentences;
    readonly stopAndCall: Sentences;
    readonly askAbout: Said | PatientWording["askAbout"];
  };
}

type WarningField = "contraindications" | "precautions" | "interactions" | "adverseEffects";

const isNone = (given: object): given is None => "none" in given;
const isList = (given: Said | readonly Said[] | None): given is readonly [Said, ...Said[]] => Array.isArray(given);

function warningsIn(given: Warnings): Listed<Warning> {
  if (isNone(given)) return given;
  const [first, ...rest] = Object.entries(given).map(([id, warning]) => ({ id, ...warning }));
  if (first === undefined) throw new Error("A list without warnings says why with `none`");
  return [first, ...rest];
}

const sentencesIn = (given: Sentences): Listed<Said> => (isNone(given) || isList(given) ? given : [given]);

/** Reads an option's file. */
export function defineOption({ patient, ...option }: OptionFile): Option {
  return {
    ...option,
    contraindications: warningsIn(option.contraindications),
    precautions: warningsIn(option.precautions),
    interactions: warningsIn(option.interactions),
    adverseEffects: warningsIn(option.adverseEffects),
    doseAsStudied: sentencesIn(option.doseAsStudied),
    monitoring: sentencesIn(option.monitoring),
    patient: {
      ...patient,
      watchFor: sentencesIn(patient.watchFor),
      stopAndCall: sentencesIn(patient.stopAndCall),
      askAbout: isList(patient.askAbout) ? patient.askAbout : [patient.askAbout],
    },
    ...wholeReview(option, "First version."),
  };
}
