import { pathsOf } from "../facts/condition";
import type { Knowledge } from "../knowledge/knowledge";
import type { Option } from "../knowledge/option";
import { parseProfile } from "../profile/parse-profile";
import type { Profile } from "../profile/schema";
import { understand } from "../profile/understand";
import { isRelevantOption } from "../words/relevant-option";
import { atomsOf } from "./atoms";
import type { Collector } from "./counter-example";
import { expectedTier, safetyRankOf } from "./expected";
import { profileOf } from "./explore";
import { degreesOf } from "./outcomes";
import type { Subject } from "./subject";
import { type Case, isUnder18, lawsBroken } from "./trial";
import { contraindicationsIn, dosesIn, type Fault, redFlagsIn, sourcesIn } from "./written";

/** The day on which made-up patients are seen; none of them has a dated result. */
export const day = "2026-01-01";

/**
 * Of all patients those in whom something new is to be seen: a standing, another number of cautions, a combination of one
 * part's contraindications, a condition that is true, false or unknown for the first time. Their whole answer is written.
 */
export function tellingCases(option: Option, cases: readonly Case[]): readonly Case[] {
  const atoms = atomsOf(option);
  const seen = new Set<string>();
  return cases.filter(({ row, outcome, facts }) => {
    const degrees = degreesOf(atoms, facts);
    const contraindications = degrees.filter((_degree, at) => atoms[at]?.role.kind === "contraindication");
    const kinds = [
      `${row} ${outcome.contraindication} ${outcome.isCautioned} ${isUnder18(outcome.flags)}`,
      `${contraindications} ${row === undefined}`,
      `${degrees.filter((degree, at) => degree === 2 && atoms[at]?.role.kind === "caution").length} cautions, ${outcome.contraindication} ${row}`,
      ...degrees.map((degree, at) => `${at} is ${degree} ${row === undefined}`),
    ];
    const isNew = kinds.some((kind) => !seen.has(kind));
    for (const kind of kinds) seen.add(kind);
    return isNew;
  });
}

/**
 * Has the engine decide about these patients and write the whole answer, with the gate open and closed. The tier that it
 * decides, the one that it compares by and the one that is written are held to the laws, then what is told.
 */
export function checkAnswers(
  option: Option,
  cases: readonly Case[],
  knowledge: Knowledge,
  subject: Subject,
  collector: Collector,
): number {
  const engine = subject.createAssessor({ ...knowledge, options: [option], combinations: [], upperLimits: [] });
  const finding = closingFinding(
    knowledge,
    new Set(cases.flatMap(({ groups }) => groups.flatMap(({ paths }) => paths))),
  );
  const answers = cases.flatMap((one) => {
    const profile = profileOf(one.groups, one.picks, one.complaint.presentations);
    const flagged = finding && { ...profile, findings: { ...profile.findings, [finding]: "present" as const } };
    return [profile, ...(flagged ? [flagged] : [])].map((patient) => ({ patient, one }));
  });
  for (const { patient, one } of answers)
    for (const fault of faultsIn(patient, one)) collector.add({ ...fault, option: option.id, patient });
  return answers.length;

  function faultsIn(profile: Profile, { row, outcome }: Case): readonly Fault[] {
    if ("problems" in parseProfile(profile, day))
      return [{ law: "entry", expected: "a profile that can be entered", found: "one that is refused" }];
    const decision = engine.decide(profile, day);
    const assessment = subject.inWords(decision, engine.release);
    const [result] = assessment.options;
    const circumstances = { isGateClosed: decision.gate.closed, isUnder18: isUnder18(outcome.flags) };
    const expected = expectedTier(row, safetyRankOf(outcome), circumstances);
    const tiers = [decision.options[0]?.tier, engine.tiersFor(profile).tiers.get(option.id), result?.tier];
    const faults = tiers.flatMap((tier): readonly Fault[] => {
      if (tier === undefined) return [{ law: "table", expected, found: "no answer" }];
      return lawsBroken(tier, expected, outcome, circumstances).map((law) => ({ law, expected, found: tier }));
    });
    if (result === undefined || faults.length > 0) return faults;
    const { facts } = understand(profile);
    return [
      ...contraindicationsIn(option, result, facts),
      ...redFlagsIn(knowledge.redFlags, assessment, facts),
      ...(isRelevantOption(result) ? dosesIn(result) : []),
      ...sourcesIn(assessment, result),
    ];
  }
}

/** A finding that closes the gate and decides nothing else about the option. */
function closingFinding({ redFlags }: Knowledge, reads: ReadonlySet<string>): string | undefined {
  const closing = redFlags.filter(({ closesGate }) => closesGate).flatMap(({ when }) => pathsOf(when));
  const isPlain = (path: string) =>
    path.startsWith("findings.") && path !== "findings.severe-pregnancy-symptoms" && !reads.has(path);
  return closing.find(isPlain)?.slice("findings.".length);
}
