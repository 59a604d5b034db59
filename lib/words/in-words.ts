import type { DecidedAlert, Decision } from "../engine/decision";
import type { Release } from "../knowledge/release";
import { adultFrom } from "../profile/thresholds";
import { questionOf } from "../profile/words/conditions";
import { factInWords } from "../profile/words/fact";
import type { Alert, Assessment } from "./assessment";
import { combinationInWords } from "./combinations";
import { type ReleaseTexts, textsOf } from "./look-up";
import { noticeInWords } from "./notices";
import { complaintInWords, optionInWords } from "./option-in-words";
import { startReferences } from "./references";
import { whyHere } from "./why";

/**
 * A decision in words: each id is looked up in the release, and each place that is cited gets a number.
 * @throws when the release is not the one that the decision was made with
 */
export function inWords(decision: Decision, release: Release): Assessment {
  const { knowledge, profile, options } = decision;
  if (knowledge.hash !== release.hash)
    throw new Error(`The decision was made with ${knowledge.hash}, and the release is ${release.hash}`);
  const texts = textsOf(release);
  const { label } = texts;
  const { cite, references, sources } = startReferences(release);
  const complaint = complaintInWords(profile.derived.indications, label);
  const alerts = decision.alerts.map((alert) => alertInWords(alert, decision, texts, release.notices, cite));
  const whole: Omit<Assessment, "references" | "sources" | "facts"> = {
    knowledge,
    profile,
    gate: decision.gate,
    alerts,
    options: options.map((option, at) => {
      const why = whyHere(option, options[at - 1], release, texts.nameOf);
      return optionInWords(option, why, { texts, cite, complaint });
    }),
    failedOptions: decision.failedOptions,
    askNext: decision.askNext.map(({ path, changes }) => ({ path, question: questionOf(path, label(path)), changes })),
    together: decision.together.map((one) => togetherInWords(one, texts, cite)),
    urgentSigns: decision.urgentSigns.map(texts.sign).map(({ text, cites }) => ({ text, citations: cite(cites) })),
    combinations: decision.combinations.map((one) => {
      const { message, cites } = combinationInWords(one, texts, profile.age < adultFrom);
      return { options: one.options, severity: one.severity, message, citations: [...new Set(cite(cites))] };
    }),
    intendedUse: release.intendedUse,
  };
  const facts = pathsIn(decision).map((path) => [path, factInWords(path, profile, label)]);
  return { ...whole, references: references(), sources: sources(), facts: Object.fromEntries(facts) };
}

type Cite = (cites: readonly number[]) => readonly number[];

function alertInWords(
  alert: DecidedAlert,
  { profile }: Decision,
  { redFlag, population, label }: ReleaseTexts,
  notices: Release["notices"],
  cite: Cite,
): Alert {
  const { id, kind, severity, because } = alert;
  const about = id.slice(kind.length + 1);
  const told = kind === "red-flag" ? redFlag(about) : kind === "population" ? population(about) : undefined;
  const message = told?.message ?? noticeInWords(alert, profile, label);
  return { id, kind, severity, message, because, citations: cite(told?.cites ?? notices[id] ?? notices.otherwise) };
}

function togetherInWords(
  { id, options, toAdd }: Decision["together"][number],
  { rule }: ReleaseTexts,
  cite: Cite,
): Assessment["together"][number] {
  const { severity, says, inPatientWords, parts, cites } = rule(id);
  if (severity === "info" || inPatientWords === undefined) throw new Error(`${id} has nothing to say to a patient`);
  const own = options.flatMap((option) => parts[option] ?? []);
  return {
    id,
    options,
    toAdd,
    severity,
    messages: [says, ...own.flatMap(({ text }) => text ?? [])],
    inPatientWords,
    citations: [...new Set(cite([...cites, ...own.flatMap((one) => one.cites)]))],
  };
}

/** Every fact that an answer names, sorted. */
function pathsIn({ gate, alerts, options, askNext }: Decision): readonly string[] {
  const named = new Set<string>(gate.because);
  const add = (paths: readonly string[]) => {
    for (const path of paths) named.add(path);
  };
  for (const { because } of alerts) add(because);
  for (const { path } of askNext) named.add(path);
  for (const { changedBy, warnings, checkFirst, statements } of options) {
    add(changedBy);
    for (const { because } of warnings) add(because);
    for (const { path } of checkFirst) named.add(path);
    for (const { trialMatch } of statements) {
      if (trialMatch !== undefined) add([...trialMatch.meets, ...trialMatch.fails, ...trialMatch.unknown]);
    }
  }
  return [...named].sort();
}
