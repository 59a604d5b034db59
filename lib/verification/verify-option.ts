import type { Knowledge } from "../knowledge/knowledge";
import type { Option } from "../knowledge/option";
import { atomsOf } from "./atoms";
import { checkAllAgainst } from "./check-all-against";
import { checkAnswers, tellingCases } from "./check-answers";
import { checkCombinations } from "./check-combinations";
import { checkParts } from "./check-parts";
import { checkDrawnPatients, checkEveryPatient } from "./check-patients";
import { checkSafetyFacts } from "./check-safety-facts";
import { countPatients } from "./combine";
import { flagsThatMatter } from "./complaints";
import { componentsOf, sizeOf } from "./components";
import { collecting } from "./counter-example";
import { defaultLimits, explore, type Limits, profileOf, spread } from "./explore";
import { factGroupsOf } from "./fact-groups";
import type { Method, OptionResult } from "./result";
import { safetyFactsOf } from "./safety-facts";
import { engineItself, type Subject } from "./subject";
import { trials } from "./trial";
import { rewardsForWeakness } from "./weaker-evidence";

/** Holds one option to the laws in every patient that it tells apart. How long it took is for the caller to say. */
export function verifyOption(
  option: Option,
  knowledge: Knowledge,
  subject: Subject = engineItself,
  limits: Limits = defaultLimits,
): Omit<OptionResult, "seconds"> {
  const atoms = atomsOf(option);
  const conditions = atoms.map(({ condition }) => condition);
  const groups = factGroupsOf(conditions, flagsThatMatter(option));
  const parts = componentsOf(groups, atoms).map((component) => explore(component, option.statements.length, limits));
  const patients = countPatients(groups, option);
  const isSmall = patients <= BigInt(limits.patients);
  const collector = collecting();
  const trying = trials(option, subject, collector);

  for (const { component, misread } of parts)
    for (const { picks, expected, found } of misread)
      collector.add({
        law: "reading",
        option: option.id,
        patient: profileOf(component.groups, picks, []),
        expected,
        found,
      });
  const combinations = checkCombinations(option, parts, limits, trying);
  const ofParts = checkParts(option, parts, limits, trying);
  const against = checkAllAgainst(option, parts, trying);
  if (isSmall) checkEveryPatient(option, parts, trying);
  else checkDrawnPatients(option, parts, limits, trying);
  checkSafetyFacts(option, parts, combinations, trying);
  for (const { patient, was, became } of rewardsForWeakness(option, combinations, subject))
    trying.report("evidence", patient, `not above ${was}`, became);
  const telling = spread(tellingCases(option, [...against, ...combinations, ...ofParts]), limits.answers);
  const answers = checkAnswers(option, telling, knowledge, subject, collector);

  return {
    id: option.id,
    name: option.name,
    method: methodOf(
      isSmall,
      parts.some(({ isSampled }) => isSampled),
    ),
    facts: new Set(atoms.flatMap(({ paths }) => paths)).size,
    patients: String(patients),
    parts: parts.length,
    states: parts.reduce((sum, { component }) => sum + sizeOf(component), 0),
    combinations: combinations.length,
    tried: trying.count(),
    answers,
    twoSided: safetyFactsOf(atoms).leftOut,
    counterExamples: collector.all(),
  };
}

function methodOf(isSmall: boolean, isSampled: boolean): Method {
  if (isSmall) return "enumerated";
  return isSampled ? "sampled" : "decomposed";
}
