import type { DecidedOption } from "../engine/decision";
import { listed } from "../facts/describe";
import type { PublishedOption } from "../knowledge/release";
import { inSentence } from "../profile/words/conditions";
import type { AssessedEvidence, AssessedOption, AssessedWarning, RelevantOption } from "./assessment";
import type { OptionTexts, ReleaseTexts } from "./look-up";

type Cite = (cites: readonly number[]) => readonly number[];
type Warnings = PublishedOption["warnings"];
type Why = RelevantOption["why"];

/** What an option is put into words with: the texts, the numbering of places, and the complaint in words. */
interface WordingContext {
  readonly texts: ReleaseTexts;
  readonly cite: Cite;
  readonly complaint: string;
}

/** One option's entry; for one that is not relevant, the reason and what contraindicates it. */
export function optionInWords(
  decided: DecidedOption,
  why: Why,
  { texts, cite, complaint }: WordingContext,
): AssessedOption {
  const own = texts.option(decided.id);
  const { option } = own;
  const cited = new Set<number>();
  const citing: Cite = (cites) => {
    const numbers = cite(cites).toSorted((a, b) => a - b);
    for (const number of numbers) cited.add(number);
    return numbers;
  };
  const { rank, id, tier } = decided;
  const { name, kind } = option;
  const placing = decided.statements.find(({ status }) => status === "places");
  const placed = placing && own.statement(placing.id);
  const about = placed === undefined ? decided.statements.map((one) => own.statement(one.id)) : [placed];
  const summary = placed?.text ?? withoutStatement(decided, own, complaint);
  const summaryCitations = citing([...new Set(about.flatMap(({ cites }) => cites))]);
  const warnings = warningsInWords(decided, own, citing);
  const citations = () => [...cited].sort((a, b) => a - b);
  if (tier === "not-relevant") {
    return { rank, id, name, kind, tier, summary, summaryCitations, warnings, citations: citations() };
  }
  const evidence = decided.statements.map((one) => evidenceInWords(one, own, citing));
  const said = ({ text, cites }: PublishedOption["patient"]["whatItIs"]) => ({ text, citations: citing(cites) });
  const entries = (list: PublishedOption["monitoring"]) => ("none" in list ? [] : list.map(said));
  const reason = (list: PublishedOption["monitoring"]) => ("none" in list ? [said(list.none)] : []);
  const isToAvoid = tier === "avoid";
  const { patient } = option;
  return {
    rank,
    id,
    name,
    kind,
    tier,
    indication: placing?.indication ?? null,
    direction: placed?.direction ?? "unknown",
    certainty: decided.certainty,
    directness: decided.directness,
    summary,
    summaryCitations,
    changedBy: decided.changedBy,
    warnings,
    checkFirst: decided.checkFirst.map((item) => checkInWords(item, own, texts.label)),
    evidence,
    doseAsStudied: isToAvoid ? [] : entries(option.doseAsStudied),
    monitoring: entries(option.monitoring),
    patient: {
      name: patient.name ?? name,
      whatItIs: said(patient.whatItIs),
      ...(isToAvoid ? {} : { howStudied: said(patient.howStudied) }),
      watchFor: entries(patient.watchFor),
      stopAndCall: entries(patient.stopAndCall),
      askAbout: patient.askAbout.map(said),
    },
    nothingStated: [
      ...option.nothingStated.map(said),
      ...(isToAvoid ? [] : reason(option.doseAsStudied)),
      ...reason(option.monitoring),
    ],
    why,
    reviewedOn: option.reviewedOn,
    reviewDueOn: option.reviewDueOn,
    citations: citations(),
  };
}

/** Why an option has no statement that places it. */
function withoutStatement(
  { statements }: DecidedOption,
  { option, statement }: OptionTexts,
  complaint: string,
): string {
  const name = inSentence(option.name);
  const open = statements.find(({ status }) => status === "unknown");
  if (open !== undefined) return `What is known about ${name} depends on this: ${statement(open.id).when?.words}.`;
  if (statements.length > 0) return `The evidence on ${name} is in other groups of patients.`;
  return `We hold no evidence on ${name} for ${complaint}.`;
}

/** The warnings that apply, those that are to be settled, then those for everyone. */
function warningsInWords({ tier, warnings }: DecidedOption, { option, warning }: OptionTexts, cite: Cite) {
  const told = warnings.map(({ id, status, because }) => warningInWords(warning(id), status, because, cite));
  const general = tier === "not-relevant" ? [] : option.warnings.filter(({ when }) => when === undefined);
  return [...told, ...general.map((one) => warningInWords(one, "general", [], cite))];
}

function warningInWords(
  { id, kind, severity, says, when, notForYou, isPending, cites }: Warnings[number],
  status: AssessedWarning["status"],
  because: readonly string[],
  cite: Cite,
): AssessedWarning {
  return {
    id,
    kind,
    status,
    severity: status === "unknown" ? "info" : severity,
    message: says,
    ...(when === undefined ? {} : { condition: when.words }),
    because,
    ...(status === "applies" && notForYou !== undefined ? { notForYou } : {}),
    ...(isPending === undefined ? {} : { pending: isPending }),
    citations: cite(cites),
  };
}

const outcomes = {
  avoid: "this becomes one to avoid",
  "consider-with-caution": "this becomes one to consider with caution",
  "stays-with-caution": "this stays one to consider with caution",
  "other-evidence": "other evidence decides about this option",
} as const;

/** "eGFR: not known. With eGFR below 30 mL/min/1.73 m² this becomes one to avoid." */
function checkInWords(
  { path, outcome, warning, statement }: DecidedOption["checkFirst"][number],
  own: OptionTexts,
  label: (path: string) => string,
): RelevantOption["checkFirst"][number] {
  const ofStatement = statement === undefined ? undefined : own.statement(statement).when;
  const when = warning === undefined ? ofStatement : own.warning(warning).when;
  const ifSo = when?.asks[path];
  const what = ifSo === undefined ? `It decides whether ${outcomes[outcome]}.` : `${ifSo} ${outcomes[outcome]}.`;
  const message = `${label(path)}: not known. ${what}`;
  return warning === undefined ? { path, message } : { path, message, warning };
}

function evidenceInWords(
  { id, indication, status, certainty, directness, trialMatch }: DecidedOption["statements"][number],
  { statement }: OptionTexts,
  cite: Cite,
): AssessedEvidence {
  const { design, population, outcome, effect, text, direction, certaintyBecause, when, cites } = statement(id);
  return {
    id,
    indication,
    design,
    population,
    outcome,
    effect,
    text,
    direction,
    certainty,
    certaintyBecause,
    directness,
    status,
    ...(when === undefined ? {} : { condition: when.words }),
    citations: cite(cites),
    ...(trialMatch === undefined ? {} : { trialMatch }),
  };
}

/** What evidence is looked for, in words: `night cramps or restless legs`. */
export const complaintInWords = (indications: readonly string[], label: (path: string) => string): string =>
  listed(
    indications.map((id) => inSentence(label(`indications.${id}`))),
    "or",
  );
