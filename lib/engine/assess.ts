import type { Knowledge } from "../knowledge/knowledge";
import type { Option } from "../knowledge/option";
import type { Profile } from "../profile/schema";
import { type Patient, understand } from "../profile/understand";
import { factInWords } from "../profile/words";
import { alertsOf, preparePopulations } from "./alerts";
import { askNext, prepareQuestions, type Standing } from "./ask-next";
import type { Assessment } from "./assessment";
import { checkFirstOf } from "./check-first";
import { combinationsOf, prepareCombinations } from "./combinations";
import { describeOption } from "./describe-option";
import { judge, type Setting, tierOf } from "./judge";
import { type PreparedOption, prepareOption, prepareRedFlags } from "./prepare";
import { compareRank, type RankKeys } from "./rank";
import { startReferences } from "./references";
import { understoodProfile } from "./understood-profile";

/** The release that an assessment was made with. */
export type Release = Assessment["knowledge"];

export interface Engine {
  /** The same profile, knowledge and day give the same assessment. `today` is an ISO date. */
  readonly assess: (profile: Profile, today: string) => Assessment;
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
  const rules = prepareCombinations(knowledge);

  function assess(profile: Profile, today: string): Assessment {
    const patient = understand(profile);
    const references = startReferences();
    const alerts = alertsOf(patient, today, redFlags, populations, knowledge.noticeCites, references);
    const closing = gate.filter(({ when }) => when.truth(patient.facts) === "yes");
    const setting: Setting = { isGateClosed: closing.length > 0, isUnder18: profile.age < 18 };
    const standings = options.map((prepared): Standing => {
      const judgement = judge(prepared, patient.facts, patient.derived.indications);
      return { prepared, judgement, tier: tierOf(judgement, setting) };
    });
    const ranked = standings
      .map((standing) => {
        const { prepared, judgement, tier } = standing;
        const checkFirst = checkFirstOf(prepared, patient, tier, judgement, setting);
        return { ...standing, checkFirst, keys: rankKeysOf(standing, checkFirst.length) };
      })
      .sort((a, b) => compareRank(a.keys, b.keys));
    const described = ranked.map((one, at) =>
      describeOption(one, at + 1, ranked[at - 1]?.keys, patient, setting, references),
    );
    const combinations = combinationsOf(rules, patient.facts, standings, references);
    const assessment = {
      knowledge: release,
      profile: understoodProfile(patient),
      gate: {
        closed: setting.isGateClosed,
        because: [...new Set(closing.flatMap(({ when }) => when.explain(patient.facts).by.map(patient.enteredAs)))],
      },
      alerts,
      options: described,
      failedOptions,
      askNext: askNext(patient, standings, setting, gate, askable),
      references: references.references(),
      combinations,
      intendedUse: knowledge.intendedUse,
    };
    return { ...assessment, facts: factsNamedIn(assessment, patient) };
  }

  return { assess };
}

function attempt(option: Option, prepare: () => PreparedOption): PreparedOption | Failed {
  try {
    return prepare();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `This option could not be assessed because of a fault in its file: ${reason}`;
    return { id: option.id, name: option.name, message };
  }
}

function rankKeysOf({ prepared, judgement, tier }: Standing, openSafetyQuestions: number): RankKeys {
  const { placed } = judgement;
  return {
    tier,
    directness: placed?.directness ?? "direct",
    certainty: placed?.certainty ?? "none",
    effectSize: placed?.prepared.statement.effectSize ?? "not-reported",
    openSafetyQuestions,
    name: prepared.option.name,
  };
}

/** Every fact that an answer names, in words. */
function factsNamedIn(assessment: Omit<Assessment, "facts">, patient: Patient): Assessment["facts"] {
  const paths = [
    ...assessment.gate.because,
    ...assessment.alerts.flatMap(({ because }) => because),
    ...assessment.askNext.map(({ path }) => path),
    ...assessment.options.flatMap(({ warnings, checkFirst, changedBy, evidence }) => [
      ...warnings.flatMap(({ because }) => because),
      ...checkFirst.map(({ path }) => path),
      ...changedBy,
      ...evidence.flatMap(({ trialMatch }) =>
        trialMatch === undefined ? [] : [...trialMatch.meets, ...trialMatch.fails, ...trialMatch.unknown],
      ),
    ]),
  ];
  return Object.fromEntries([...new Set(paths)].sort().map((path) => [path, factInWords(path, patient)]));
}
