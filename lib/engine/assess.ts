import type { Knowledge } from "../knowledge/knowledge";
import type { Option } from "../knowledge/option";
import type { Tier } from "../knowledge/tiers";
import type { Profile } from "../profile/schema";
import { type Patient, understand } from "../profile/understand";
import { factInWords } from "../profile/words";
import { alertsOf, preparePopulations } from "./alerts";
import { askNext } from "./ask-next";
import type { Assessment } from "./assessment";
import { combinationsOf, prepareCombinations } from "./combinations";
import { createJsonWriter, type JsonWriter } from "./json-writer";
import { tierFor } from "./judge";
import { type PreparedOption, prepareOption, prepareRedFlags } from "./prepare";
import { prepareQuestions } from "./questions";
import { compareRank } from "./rank";
import { startReferences } from "./references";
import { prepareSituations, prepareTelling, type Told } from "./tell";
import { fill } from "./template";
import { prepareTogether, togetherOf } from "./together";
import { understoodProfile } from "./understood-profile";
import { prepareSigns, urgentSignsOf } from "./urgent-signs";
import { againstNeighbour } from "./why";

/** The release that an assessment was made with. */
export type Release = Assessment["knowledge"];

export interface Engine {
  /** The same profile, knowledge and day give the same assessment. `today` is an ISO date. */
  readonly assess: (profile: Profile, today: string) => Assessment;
  /** The same assessment as JSON in UTF-8, which is how it is made: most of it was written before. */
  readonly assessAsJson: (profile: Profile, today: string) => Uint8Array<ArrayBuffer>;
  /** Only where each option stands: what many changed profiles are compared by. */
  readonly stand: (profile: Profile) => Stand;
}

/** Where options stand, without the words: the gate, and the tier of each option by its id. */
export interface Stand {
  readonly isGateClosed: boolean;
  readonly tiers: ReadonlyMap<string, Tier>;
}

type Failed = Assessment["failedOptions"][number];

/** Joins the knowledge to the reasoning; done once. An option that cannot be read is a row of its own. */
export function createEngine(knowledge: Knowledge, release: Release): Engine {
  const inOrder = [...knowledge.options].sort((a, b) => (a.id < b.id ? -1 : 1));
  const attempts = inOrder.map((option) => attempt(option, () => prepareOption(option)));
  const options = attempts.filter((one): one is PreparedOption => "option" in one);
  const failedOptions = attempts.filter((one): one is Failed => "message" in one);
  const redFlags = prepareRedFlags(knowledge);
  const gate = redFlags.filter(({ redFlag }) => redFlag.closesGate);
  const populations = preparePopulations(knowledge);
  const askable = prepareQuestions(options, redFlags);
  const situationOf = prepareSituations(options);
  const tellings = options.map((prepared, at) => prepareTelling(prepared, askable.ownQuestions[at] ?? [], askable));
  const rules = prepareCombinations(knowledge);
  const cases = prepareTogether(knowledge);
  const signs = prepareSigns(knowledge);
  const writer = createJsonWriter();

  function standOver(patient: Patient) {
    const closing = gate.filter(({ when }) => when.truth(patient.facts) === "yes");
    return { closing, setting: { isGateClosed: closing.length > 0, isUnder18: patient.profile.age < 18 } };
  }

  function stand(profile: Profile): Stand {
    const patient = understand(profile);
    const { setting } = standOver(patient);
    const { indications } = patient.derived;
    const tiers = options.map((one) => [one.option.id, tierFor(one, patient.facts, indications, setting)] as const);
    return { isGateClosed: setting.isGateClosed, tiers: new Map(tiers) };
  }

  function assessAsJson(profile: Profile, today: string): Uint8Array<ArrayBuffer> {
    writer.begin();
    const patient = understand(profile);
    const references = startReferences();
    const alerts = alertsOf(patient, today, redFlags, populations, knowledge.noticeCites, references);
    const { closing, setting } = standOver(patient);
    const situation = situationOf(patient, setting);
    const told = tellings.map((tell) => tell(situation));
    const ranked = told.toSorted((a, b) => compareRank(a.rank, b.rank));
    const questions = askNext(patient, told, setting, gate, askable);
    const gateState = {
      closed: setting.isGateClosed,
      because: [...new Set(closing.flatMap(({ when }) => when.explain(patient.facts).by.map(patient.enteredAs)))],
    };
    const named = [
      ...gateState.because,
      ...alerts.flatMap(({ because }) => because),
      ...questions.map(({ path }) => path),
      ...told.flatMap((one) => one.named),
    ];
    writer.text('{"knowledge":');
    writer.value(release);
    writer.text(',"profile":');
    writer.value(understoodProfile(patient));
    writer.text(',"gate":');
    writer.value(gateState);
    writer.text(',"alerts":');
    writer.value(alerts);
    writer.text(',"options":[');
    for (const [at, one] of ranked.entries()) writeEntry(one, at, ranked[at - 1], references.numberOf, writer);
    writer.text('],"failedOptions":');
    writer.value(failedOptions);
    writer.text(',"askNext":');
    writer.value(questions);
    writer.text(',"together":');
    writer.value(togetherOf(cases, patient.facts, told, references));
    writer.text(',"urgentSigns":');
    writer.value(urgentSignsOf(signs, patient.facts, references));
    writer.text(',"combinations":');
    writer.value(combinationsOf(rules, patient.facts, told, references));
    writer.text(',"references":');
    references.write(writer);
    writer.text(',"facts":');
    writer.value(inWords(named, patient));
    writer.text(',"intendedUse":');
    writer.value(knowledge.intendedUse);
    writer.text("}");
    return writer.finish();
  }

  return {
    assessAsJson,
    stand,
    assess: (profile, today) => JSON.parse(decoder.decode(assessAsJson(profile, today))) as Assessment,
  };
}

const decoder = new TextDecoder();

function attempt(option: Option, prepare: () => PreparedOption): PreparedOption | Failed {
  try {
    return prepare();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `This option could not be assessed because of a fault in its file: ${reason}`;
    return { id: option.id, name: option.name, message };
  }
}

/** An option's entry in its place, as JSON. */
function writeEntry(
  { entry, why, rank }: Told,
  at: number,
  above: Told | undefined,
  numberOf: (open: number) => number,
  writer: JsonWriter,
): void {
  writer.text(`${at === 0 ? "" : ","}{"rank":${at + 1},"why":[`);
  writer.bytes(why);
  if (above !== undefined && rank.keys.tier !== "not-relevant") {
    writer.text(",");
    writer.value(againstNeighbour(rank, above.rank));
  }
  writer.text("],");
  fill(entry, numberOf, writer);
}

/** Every fact that an answer names, in words. */
const inWords = (paths: readonly string[], patient: Patient): Assessment["facts"] =>
  Object.fromEntries([...new Set(paths)].sort().map((path) => [path, factInWords(path, patient)]));
