import type { Knowledge } from "../knowledge/knowledge";
import type { Option } from "../knowledge/option";
import type { Tier } from "../knowledge/tiers";
import type { Profile } from "../profile/schema";
import { adultFrom } from "../profile/thresholds";
import { type Patient, understand } from "../profile/understand";
import { understoodProfile } from "../profile/understood-profile";
import { alertsOf, preparePopulations } from "./alerts";
import { askNext } from "./ask/ask-next";
import { prepareQuestions } from "./ask/questions";
import { combinationsOf, prepareCombinations } from "./combine/combinations";
import { prepareTogether, togetherOf } from "./combine/together";
import { decideOption, enteredPaths, type Ranked } from "./decide-option";
import type { DecidedOption, Decision, ReleaseOf } from "./decision";
import { judge, type Situation } from "./judge";
import { type PreparedOption, prepareOption, prepareRedFlags } from "./prepare";
import { compareRank, decidingKey } from "./rank";
import { prepareSigns, urgentSignsOf } from "./urgent-signs";

/** Whether a red flag closes the gate, and the tier of each option by its id. */
export interface Tiers {
  readonly isGateClosed: boolean;
  readonly tiers: ReadonlyMap<string, Tier>;
}

export interface Engine {
  /** The same profile, knowledge and day give the same decision. `today` is an ISO date. */
  readonly decide: (profile: Profile, today: string) => Decision;
  /** The tiers alone, by which many changed profiles are compared; without an option that fails. */
  readonly tiersFor: (profile: Profile) => Tiers;
}

type Failed = Decision["failedOptions"][number];

/** Joins the knowledge to the reasoning; done once. An option that fails is told among `failedOptions`, and the others are kept. */
export function createEngine(knowledge: Knowledge, release: ReleaseOf): Engine {
  const byId = knowledge.options.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const unreadable = new Map<string, Failed>();
  const options = byId.flatMap((option) => orRecordFailure(option, () => prepareOption(option), unreadable) ?? []);
  const redFlags = prepareRedFlags(knowledge);
  const gate = redFlags.filter(({ redFlag }) => redFlag.closesGate);
  const populations = preparePopulations(knowledge);
  const askable = prepareQuestions(options, redFlags);
  const rules = prepareCombinations(knowledge);
  const groups = prepareTogether(knowledge);
  const signs = prepareSigns(knowledge);

  function situationOf({ facts, derived, profile }: Patient): Situation {
    const isGateClosed = gate.some(({ when }) => when.truth(facts) === "yes");
    return { facts, indications: derived.indications, isGateClosed, isUnder18: profile.age < adultFrom };
  }

  function tiersFor(profile: Profile): Tiers {
    const situation = situationOf(understand(profile));
    const judgements = options.flatMap(
      (one) => orRecordFailure(one.option, () => judge(one, situation), new Map()) ?? [],
    );
    const tiers = judgements.map(({ prepared, tier }) => [prepared.option.id, tier] as const);
    return { isGateClosed: situation.isGateClosed, tiers: new Map(tiers) };
  }

  /** What to ask next about the options; worked out again without any that fails while an answer is tried. */
  function questionsAbout(
    described: readonly (Ranked | undefined)[],
    patient: Patient,
    situation: Situation,
    failed: Map<string, Failed>,
  ): Decision["askNext"] {
    const before = failed.size;
    const judgements = described.map((one) =>
      one === undefined || failed.has(one.decided.id) ? undefined : one.judgement,
    );
    const questions = askNext(patient, judgements, situation, gate, askable, (known, changed) => {
      const { prepared, tier } = known.judgement;
      return orRecordFailure(prepared.option, () => judge(prepared, changed, known).tier, failed) ?? tier;
    });
    return failed.size === before ? questions : questionsAbout(described, patient, situation, failed);
  }

  function decide(profile: Profile, today: string): Decision {
    const patient = understand(profile);
    const { facts } = patient;
    const situation = situationOf(patient);
    const failed = new Map(unreadable);
    const described = decideOptions(options, patient, situation, failed);
    const questions = questionsAbout(described, patient, situation, failed);
    const ranked = described.filter((one) => one !== undefined && !failed.has(one.decided.id)) as Ranked[];
    const judgements = ranked.map(({ judgement }) => judgement);
    const closing = gate.filter(({ when }) => when.truth(facts) === "yes");
    return {
      knowledge: release,
      profile: understoodProfile(patient),
      gate: {
        closed: situation.isGateClosed,
        because: enteredPaths(
          closing.flatMap(({ when }) => when.by(facts)),
          patient,
        ),
      },
      alerts: alertsOf(patient, today, redFlags, populations),
      options: rankOptions(ranked),
      failedOptions: [...failed.values()],
      askNext: questions,
      together: togetherOf(groups, facts, judgements),
      urgentSigns: urgentSignsOf(signs, facts),
      combinations: combinationsOf(rules, facts, judgements),
    };
  }

  return { decide, tiersFor };
}

/** Judges each option and describes it, in the order given; none for one that fails, which is recorded. */
export const decideOptions = (
  options: readonly PreparedOption[],
  patient: Patient,
  situation: Situation,
  failed: Map<string, Failed>,
): readonly (Ranked | undefined)[] =>
  options.map((one) =>
    orRecordFailure(one.option, () => decideOption(judge(one, situation), patient, situation), failed),
  );

/** The list: options by their rank, each with the key that put it below the one above. */
export function rankOptions(options: readonly Ranked[]): readonly DecidedOption[] {
  const ranked = options.toSorted((a, b) => compareRank(a.rank, b.rank));
  return ranked.map(({ decided, rank }, at) => {
    const above = ranked[at - 1];
    const key = above && decidingKey(above.rank, rank);
    return { rank: at + 1, ...decided, decidedBy: key?.factor };
  });
}

/** Does some work for an option; where that fails, the option is recorded as failed and there is no result. */
function orRecordFailure<T>({ id, name }: Option, work: () => T, failed: Map<string, Failed>): T | undefined {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `This option could not be assessed because of a fault in its file: ${reason}`;
    failed.set(id, { id, name, message });
    return undefined;
  }
}
