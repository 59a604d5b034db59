import type { FactValues } from "../facts/fact-space";
import { perKey, perOwner } from "../facts/remember";
import type { Patient } from "../profile/understand";
import type { IndicationId } from "../profile/vocabulary/indications";
import { conditionInWords } from "../profile/words";
import type { Answer } from "./answer";
import type { AssessedEvidence } from "./assessment";
import type { Judgement } from "./judge";
import type { ReadStatement } from "./placement";
import type { PreparedStatement } from "./prepare";
import { openNumbers } from "./references";
import { objectOf } from "./template";

/** Writes what is known about an option for this patient, one statement after the other. */
export function writeEvidence({ statements, placed }: Judgement, patient: Patient, answer: Answer): void {
  answer.text("[");
  let separator = "";
  for (const read of statements) {
    const { prepared } = read;
    const where = read === placed ? templatesOf(read).places : templatesOf(read).isBeside;
    answer.text(separator);
    answer.fill(where(indicationOf(prepared, patient)));
    if (prepared.statement.studied !== undefined) writeTrialMatch(prepared, patient.facts, answer);
    answer.text("}");
    separator = ",";
  }
  answer.text("]");
}

/** Of the indications that a statement is about, the first that is the patient's. */
export function indicationOf({ statement }: PreparedStatement, { derived }: Patient): IndicationId {
  return statement.indications.find((one) => derived.indications.includes(one)) ?? statement.indications[0];
}

const templatesOf = perOwner((read: ReadStatement) => ({
  places: perKey((indication: IndicationId) => objectOf(worded(read, indication, true), "")),
  isBeside: perKey((indication: IndicationId) => objectOf(worded(read, indication, false), "")),
}));

/** What no patient changes in a statement that reads in this way. */
function worded(
  { prepared, applies, certainty, directness }: ReadStatement,
  indication: IndicationId,
  isPlacing: boolean,
): Omit<AssessedEvidence, "trialMatch"> {
  const { statement, when } = prepared;
  const { id, design, population, outcome, effect, text, direction, certaintyBecause } = statement;
  const status = { unknown: "unknown", no: "not-met", yes: isPlacing ? "places" : "beside" } as const;
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
    status: status[applies],
    condition: when && conditionInWords(when.condition),
    citations: openNumbers(statement.cites),
  };
}

/** Would this patient have been in the trial? The facts that meet its criteria, fail them, or are missing. */
function writeTrialMatch({ included, excluded }: PreparedStatement, facts: FactValues, answer: Answer): void {
  const meets: string[] = [];
  const fails: string[] = [];
  const unknown: string[] = [];
  for (const criterion of included) {
    const { truth, by } = criterion.explain(facts);
    (truth === "unknown" ? unknown : truth === "yes" ? meets : fails).push(...by);
  }
  for (const criterion of excluded) {
    const { truth, by } = criterion.explain(facts);
    (truth === "unknown" ? unknown : truth === "yes" ? fails : meets).push(...by);
  }
  answer.text(',"trialMatch":{"meets":');
  answer.paths(meets);
  answer.text(',"fails":');
  answer.paths(fails);
  answer.text(',"unknown":');
  answer.paths(unknown);
  answer.text("}");
}
