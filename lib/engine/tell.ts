import type { Condition } from "../facts/condition";
import type { FactValues } from "../facts/fact-space";
import { inputsOf, stateOf } from "../facts/inputs";
import { factSpace } from "../profile/fact-paths";
import type { Patient } from "../profile/understand";
import type { AssessedOption } from "./assessment";
import { checkFirstOf } from "./check-first";
import { type Described, describeOption, type Stand } from "./describe-option";
import { encoded } from "./json-writer";
import { judge, type Setting, tierOf } from "./judge";
import { type Move, movesOf } from "./moves";
import type { PreparedOption } from "./prepare";
import { type Askable, conditionsOf } from "./questions";
import { rankOf } from "./rank";
import { remembering } from "./remember";
import { type Template, template } from "./template";

/** All that an option has to say to a patient, but for its place in the list. */
export interface Told extends Stand {
  readonly moves: readonly Move[];
  /** Its entry without the rank and the reasons for its place. */
  readonly entry: Template;
  /** The reasons for its place as JSON, but for the neighbour's. */
  readonly why: Uint8Array;
  /** Every fact that it names. */
  readonly named: readonly string[];
}

/** A patient before an option is asked. */
export interface Situation {
  readonly patient: Patient;
  readonly setting: Setting;
  /** What decides how every option reads, in a few letters. */
  readonly key: string;
  /** The state of each fact as one letter, by its place. */
  readonly states: readonly string[];
}

/** What these options tell apart in the facts, worked out once. */
export function prepareSituations(options: readonly PreparedOption[]) {
  const inputs = inputsOf(options.flatMap(everyCondition), factSpace);
  function statesOf(facts: FactValues): readonly string[] {
    const states: string[] = [];
    for (const input of inputs) states[input.place] = String.fromCharCode(stateOf(input, facts[input.place]));
    return states;
  }
  return (patient: Patient, setting: Setting): Situation => {
    const { egfr, vitaminD, indications } = patient.derived;
    const entry = [setting.isGateClosed, setting.isUnder18, egfr?.from, vitaminD?.from, patient.profile.region];
    return { patient, setting, key: `${entry.join()},${indications.join()};`, states: statesOf(patient.facts) };
  };
}

const everyCondition = (option: PreparedOption): readonly Condition[] => [
  ...conditionsOf(option),
  ...option.warnings.flatMap(({ when }) => when?.condition ?? []),
];

const mostRemembered = 200;

/**
 * An option reads a few facts and tells a few states of them apart, so that many patients are told the same: it is
 * worked out once and remembered, until so much is remembered that it starts afresh.
 */
export function prepareTelling(prepared: PreparedOption, own: readonly number[], askable: Askable) {
  const places = inputsOf(everyCondition(prepared), factSpace).map(({ place }) => place);
  const remembered = remembering<Told>(mostRemembered);
  return (situation: Situation): Told => {
    let key = situation.key;
    for (const place of places) key += situation.states[place];
    return remembered(key, () => tell(prepared, own, askable, situation));
  };
}

function tell(
  prepared: PreparedOption,
  own: readonly number[],
  askable: Askable,
  { patient, setting }: Situation,
): Told {
  const judgement = judge(prepared, patient.facts, patient.derived.indications);
  const tier = tierOf(judgement, setting);
  const checkFirst = checkFirstOf(prepared, patient, tier, judgement, setting);
  const { placed } = judgement;
  const rank = rankOf({
    tier,
    directness: placed?.directness ?? "direct",
    certainty: placed?.certainty ?? "none",
    effectSize: placed?.prepared.statement.effectSize ?? "not-reported",
    openSafetyQuestions: checkFirst.length,
    name: prepared.option.name,
  });
  const stand = { prepared, judgement, tier, checkFirst, rank };
  const { why, ...entry } = describeOption(stand, patient, setting);
  return {
    ...stand,
    moves: movesOf(stand, patient, setting, own, askable),
    entry: template(entry),
    why: encoded(why.map((one) => JSON.stringify(one)).join()),
    named: namedIn(entry),
  };
}

function namedIn({ warnings, checkFirst, changedBy, evidence }: Omit<Described, "why">): readonly string[] {
  const ofTrial = ({ trialMatch }: AssessedOption["evidence"][number]) =>
    trialMatch === undefined ? [] : [...trialMatch.meets, ...trialMatch.fails, ...trialMatch.unknown];
  const named = [
    ...warnings.flatMap(({ because }) => because),
    ...checkFirst.map(({ path }) => path),
    ...changedBy,
    ...evidence.flatMap(ofTrial),
  ];
  return [...new Set(named)];
}
