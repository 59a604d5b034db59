import { pathsOf } from "../facts/condition";
import type { FactValues } from "../facts/fact-space";
import { entriesOf, type Option } from "../knowledge/option";
import type { RedFlag } from "../knowledge/red-flags";
import { factSpace } from "../profile/fact-paths";
import type { AssessedOption, Assessment, RelevantOption } from "../words/assessment";
import { isRelevantOption } from "../words/relevant-option";
import { evaluator } from "./degree";
import type { LawId } from "./laws";

/** Something in a written answer that breaks a law. */
export interface Fault {
  readonly law: LawId;
  readonly expected: string;
  readonly found: string;
}

const isNoBetterThanAvoid = ({ tier }: AssessedOption) => tier === "avoid" || tier === "not-relevant";

/** The contraindications of an option, read again: told where they apply, to be checked first where they are open. */
export function contraindicationsIn(option: Option, result: AssessedOption, facts: FactValues): readonly Fault[] {
  const told = result.warnings.filter(({ kind, status }) => kind === "contraindication" && status === "applies");
  const isMissing = (path: string) => facts[factSpace.placeOf(path)] === undefined;
  const asked = (isRelevantOption(result) ? result.checkFirst : []).map(({ path }) => path).filter(isMissing);
  return entriesOf(option.contraindications).flatMap(({ id, when }): readonly Fault[] => {
    if (when === undefined) return [];
    const degree = evaluator(when, factSpace)(facts);
    if (degree === 2 && !told.some((warning) => warning.id === id))
      return [{ law: "contraindicated", expected: `${id} is told`, found: "it is not" }];
    const isAsked = pathsOf(when).some((path) => asked.includes(path));
    if (degree === 1 && !isNoBetterThanAvoid(result) && !isAsked)
      return [{ law: "open-contraindication", expected: `${id} is to be checked first`, found: "it is not asked" }];
    return [];
  });
}

/** A dose where the option is one to avoid. */
export function dosesIn({ tier, doseAsStudied, patient }: RelevantOption): readonly Fault[] {
  const isShown = doseAsStudied.length > 0 || patient.howStudied !== undefined;
  return tier === "avoid" && isShown ? [{ law: "dose", expected: "no dose", found: "a dose" }] : [];
}

/** What is said without a place in a source. */
export function sourcesIn({ references, alerts }: Assessment, result: AssessedOption): readonly Fault[] {
  const places = new Map(references.map(({ number, locator }) => [number, locator]));
  const said = [...alerts, ...result.warnings, ...(isRelevantOption(result) ? saidOf(result) : [])];
  const isCited = (numbers: readonly number[]) =>
    numbers.length > 0 && numbers.every((number) => /\S/.test(places.get(number) ?? ""));
  return said
    .filter(({ citations }) => !isCited(citations))
    .map((one) => ({ law: "sources", expected: "a place in a source", found: JSON.stringify(one) }));
}

function saidOf({ evidence, doseAsStudied, monitoring, nothingStated, patient }: RelevantOption) {
  const wording = [
    patient.whatItIs,
    ...(patient.howStudied === undefined ? [] : [patient.howStudied]),
    ...patient.watchFor,
    ...patient.stopAndCall,
    ...patient.askAbout,
  ];
  return [...evidence, ...doseAsStudied, ...monitoring, ...nothingStated, ...wording];
}

/** The gate and the alerts of an answer against the red flags, read again. */
export function redFlagsIn(
  redFlags: readonly RedFlag[],
  { gate, alerts, options }: Pick<Assessment, "gate" | "alerts" | "options">,
  facts: FactValues,
): readonly Fault[] {
  const present = redFlags.filter(({ when }) => evaluator(when, factSpace)(facts) === 2);
  const isClosed = present.some(({ closesGate }) => closesGate);
  const first = alerts.slice(0, present.length).map(({ id }) => id);
  const missing = present.filter(({ id }) => !first.includes(`red-flag.${id}`)).map(({ id }) => id);
  const tooMany = alerts.slice(present.length).filter(({ kind }) => kind === "red-flag");
  const offered = options.filter(({ tier }) => isClosed && tier.startsWith("consider")).map(({ id }) => id);
  const fault = (expected: string, found: string): Fault => ({ law: "red-flag", expected, found });
  return [
    ...(isClosed === gate.closed ? [] : [fault(`a gate that is ${isClosed ? "closed" : "open"}`, "the other")]),
    ...missing.map((id) => fault(`the alert ${id} above the list`, first.join() || "no alert")),
    ...tooMany.map(({ id }) => fault("no further red flag", id)),
    ...offered.map((id) => fault(`${id} not offered`, "it is")),
  ];
}
