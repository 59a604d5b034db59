import { z } from "zod";
import type { Profile } from "../profile/schema";
import type { Assessor } from "../words/assess";
import type { Assessment } from "../words/assessment";
import { answerChangeSchema, answerChanges, type FoundChange, keyOf } from "./answer-changes";
import { factCauseSchema, tryChanges } from "./causes";
import { type FindRelease, knowledgeChange, knowledgeChangeSchema } from "./knowledge-changes";
import { type ProfileChange, profileChangeSchema, profileChanges } from "./profile-changes";

const causeSchema = z.object({
  by: z.array(z.enum(["knowledge", "day", "profile"])).describe("What changed it; empty where it cannot be told"),
  facts: factCauseSchema.optional().describe("Which changes of the profile"),
});

/** What changed between two answers about one patient, and which caused which. */
export const comparisonSchema = z.object({
  profile: z.array(profileChangeSchema),
  knowledge: knowledgeChangeSchema.optional(),
  answer: z.array(answerChangeSchema.extend({ cause: causeSchema })),
  /** False where the knowledge has moved on since the later answer: causes are then those by today's knowledge. */
  isExact: z.boolean(),
});
export type Comparison = z.infer<typeof comparisonSchema>;
export type CausedChange = Comparison["answer"][number];

/** An answer, what it is about and the day on which it was made (ISO 8601). */
export interface Answered {
  readonly on: string;
  readonly profile: Profile;
  readonly assessment: Assessment;
}

/**
 * Compares two answers by walking from one to the other in single steps: the knowledge of today, the later day, the
 * later profile, and where the later answer is older than today's knowledge, back to its own. A change belongs to every
 * step in which it happens. `findRelease` gives a release that is kept, by its hash.
 */
export function compareVisits(
  before: Answered,
  after: Answered,
  engine: Pick<Assessor, "assess" | "tiersFor">,
  findRelease: FindRelease = () => undefined,
): Comparison {
  const onFirstDay = engine.assess(before.profile, before.on);
  const onLaterDay = before.on === after.on ? onFirstDay : engine.assess(before.profile, after.on);
  const isExact = after.assessment.knowledge.hash === onFirstDay.knowledge.hash;
  const reached = isExact ? after.assessment : engine.assess(after.profile, after.on);
  const isSameKnowledge = before.assessment.knowledge.hash === after.assessment.knowledge.hash;

  const keys = (from: Assessment, to: Assessment) => new Set(answerChanges(from, to).map(keyOf));
  const byKnowledge = new Set([...keys(before.assessment, onFirstDay), ...keys(reached, after.assessment)]);
  const byDay = keys(onFirstDay, onLaterDay);
  const byProfile = keys(onLaterDay, reached);

  const profile = profileChanges(before.profile, after.profile);
  const trial = tryChanges(before.profile, after.profile, profile, engine.tiersFor);
  const answer = answerChanges(before.assessment, after.assessment).map((found): CausedChange => {
    const { because, ...change } = found;
    const key = keyOf(found);
    const by = [
      ...(byKnowledge.has(key) && !isSameKnowledge ? (["knowledge"] as const) : []),
      ...(byDay.has(key) ? (["day"] as const) : []),
      ...(byProfile.has(key) ? (["profile"] as const) : []),
    ];
    if (!by.includes("profile")) return { ...change, cause: { by } };
    const facts = found.kind === "tier" || found.kind === "gate" ? trial.causeOf(found.about) : named(found, profile);
    return { ...change, cause: facts === undefined ? { by } : { by, facts } };
  });
  const knowledge = knowledgeChange(before.assessment, after.assessment, findRelease);
  return { profile: [...profile], ...(knowledge !== undefined && { knowledge }), answer, isExact };
}

/**
 * A comparison as a timeline keeps it: what it shows, and why, without the sentences, which both answers still have.
 * Warnings and places are kept only where nothing else changed, so that it is not said that nothing did.
 */
export function inShort({ answer, ...rest }: Comparison): Comparison {
  const shown = answer.filter(({ kind }) => kind === "gate" || kind === "alert" || kind === "tier");
  const kept = shown.length > 0 ? shown : answer;
  return { ...rest, answer: kept.map(({ message: _message, sources: _sources, ...change }) => change) };
}

/** For a warning or an alert: the changed facts that the answers give as its reason. */
function named(
  { because }: FoundChange,
  changes: readonly ProfileChange[],
): z.infer<typeof factCauseSchema> | undefined {
  const paths = changes.map(({ path }) => path).filter((path) => because.includes(path));
  return paths.length === 0 ? undefined : { how: "named", paths };
}
