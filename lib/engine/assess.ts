import type { Knowledge } from "../knowledge/knowledge";
import type { Option } from "../knowledge/option";
import type { Tier } from "../knowledge/tiers";
import type { Profile } from "../profile/schema";
import { adultFrom } from "../profile/thresholds";
import { type Patient, understand } from "../profile/understand";
import { factInWords } from "../profile/words";
import { alertsOf, preparePopulations } from "./alerts";
import { startAnswer } from "./answer";
import { askNext } from "./ask-next";
import type { Assessment } from "./assessment";
import { combinationsOf, prepareCombinations } from "./combinations";
import { createJsonWriter } from "./json-writer";
import { tierFor } from "./judge";
import { type PreparedOption, prepareOption, prepareRedFlags } from "./prepare";
import { prepareQuestions } from "./questions";
import { compareRank } from "./rank";
import { standOf } from "./stand";
import { prepareTogether, togetherOf } from "./together";
import { understoodProfile } from "./understood-profile";
import { prepareSigns, urgentSignsOf } from "./urgent-signs";
import { complaintOf, writeOption } from "./write-option";

/** The release that an assessment was made with. */
export type Release = Assessment["knowledge"];

export interface Engine {
  /** The same profile, knowledge and day give the same assessment. `today` is an ISO date. */
  readonly assess: (profile: Profile, today: string) => Assessment;
  /** The same assessment as JSON in UTF-8, which is how it is made: most of it was written before. */
  readonly assessAsJson: (profile: Profile, today: string) => Uint8Array<ArrayBuffer>;
  /** Only where each option stands: what many changed profiles are compared by. */
  readonly stand: (profile: Profile) => Tiers;
}

/** Where options stand, without the words: the gate, and the tier of each option by its id. */
export interface Tiers {
  readonly isGateClosed: boolean;
  readonly tiers: ReadonlyMap<string, Tier>;
}

type Failed = Assessment["failedOptions"][number];

/** Joins the knowledge to the reasoning; done once. An option that cannot be read is a row of its own. */
export function createEngine(knowledge: Knowledge, release: Release, failedBefore: readonly Failed[] = []): Engine {
  const inOrder = [...knowledge.options].sort((a, b) => (a.id < b.id ? -1 : 1));
  const attempts = inOrder.map((option) => attempt(option, () => prepareOption(option)));
  const options = attempts.filter((one): one is PreparedOption => "option" in one);
  const failedOptions = [...failedBefore, ...attempts.filter((one): one is Failed => "message" in one)];
  const redFlags = prepareRedFlags(knowledge);
  const gate = redFlags.filter(({ redFlag }) => redFlag.closesGate);
  const populations = preparePopulations(knowledge);
  const askable = prepareQuestions(options, redFlags);
  const rules = prepareCombinations(knowledge);
  const cases = prepareTogether(knowledge);
  const signs = prepareSigns(knowledge);
  const writer = createJsonWriter();

  function standOver(patient: Patient) {
    const closing = gate.filter(({ when }) => when.truth(patient.facts) === "yes");
    return { closing, setting: { isGateClosed: closing.length > 0, isUnder18: patient.profile.age < adultFrom } };
  }

  function stand(profile: Profile): Tiers {
    const patient = understand(profile);
    const { setting } = standOver(patient);
    const { indications } = patient.derived;
    const tiers = options.map((one) => [one.option.id, tierFor(one, patient.facts, indications, setting)] as const);
    return { isGateClosed: setting.isGateClosed, tiers: new Map(tiers) };
  }

  function write(profile: Profile, today: string): Uint8Array<ArrayBuffer> {
    const patient = understand(profile);
    const answer = startAnswer(writer, patient);
    const { closing, setting } = standOver(patient);
    const situation = { patient, setting, complaint: complaintOf(patient) };
    const alerts = alertsOf(patient, today, redFlags, populations, knowledge.noticeCites, answer.references);
    const stands = options.map((one) => blaming(one, () => standOf(one, patient, setting)));
    const ranked = stands.toSorted((a, b) => compareRank(a.rank, b.rank));
    const questions = askNext(patient, stands, setting, gate, askable);
    answer.name([...alerts.flatMap(({ because }) => because), ...questions.map(({ path }) => path)]);
    answer.text('{"knowledge":');
    answer.value(release);
    answer.text(',"profile":');
    answer.value(understoodProfile(patient));
    answer.text(`,"gate":{"closed":${setting.isGateClosed},"because":`);
    answer.paths(closing.flatMap(({ when }) => when.explain(patient.facts).by));
    answer.text('},"alerts":');
    answer.value(alerts);
    answer.text(',"options":[');
    for (const [at, one] of ranked.entries()) {
      if (at > 0) answer.text(",");
      blaming(one.prepared, () => writeOption(one, at, ranked[at - 1], situation, answer));
    }
    answer.text('],"failedOptions":');
    answer.value(failedOptions);
    answer.text(',"askNext":');
    answer.value(questions);
    answer.text(',"together":');
    answer.value(togetherOf(cases, patient.facts, stands, answer.references));
    answer.text(',"urgentSigns":');
    answer.value(urgentSignsOf(signs, patient.facts, answer.references));
    answer.text(',"combinations":');
    answer.value(combinationsOf(rules, patient.facts, stands, answer.references));
    answer.text(',"references":');
    answer.references.write(writer);
    answer.text(',"facts":');
    answer.value(inWords(answer.named, patient));
    answer.text(',"intendedUse":');
    answer.value(knowledge.intendedUse);
    answer.text("}");
    return writer.finish();
  }

  const engineWithout = new Map<Option, Engine>();

  function without({ option, cause }: OptionFault): Engine {
    const others = { ...knowledge, options: knowledge.options.filter(({ id }) => id !== option.id) };
    const engine =
      engineWithout.get(option) ?? createEngine(others, release, [...failedBefore, failureOf(option, cause)]);
    engineWithout.set(option, engine);
    return engine;
  }

  /** An option that fails is a row of its own, and the others stand. */
  function assessAsJson(profile: Profile, today: string): Uint8Array<ArrayBuffer> {
    try {
      return write(profile, today);
    } catch (error) {
      if (!(error instanceof OptionFault)) throw error;
      return without(error).assessAsJson(profile, today);
    }
  }

  return {
    assessAsJson,
    stand,
    assess: (profile, today) => JSON.parse(decoder.decode(assessAsJson(profile, today))) as Assessment,
  };
}

const decoder = new TextDecoder();

/** An option that a patient makes fail. */
class OptionFault extends Error {
  constructor(
    readonly option: Option,
    override readonly cause: unknown,
  ) {
    super(`${option.id} cannot be assessed`);
  }
}

function blaming<T>({ option }: PreparedOption, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new OptionFault(option, error);
  }
}

function failureOf({ id, name }: Option, error: unknown): Failed {
  const reason = error instanceof Error ? error.message : String(error);
  return { id, name, message: `This option could not be assessed because of a fault in its file: ${reason}` };
}

function attempt(option: Option, prepare: () => PreparedOption): PreparedOption | Failed {
  try {
    return prepare();
  } catch (error) {
    return failureOf(option, error);
  }
}

/** Every fact that an answer names, in words. */
const inWords = (paths: ReadonlySet<string>, patient: Patient): Assessment["facts"] =>
  Object.fromEntries([...paths].sort().map((path) => [path, factInWords(path, patient)]));
