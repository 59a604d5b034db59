import type { Question } from "@/lib/words/assessment";

export interface AskRow {
  readonly path: string;
  readonly question: string;
  readonly changes: Question["changes"];
}

/** Fields of which one answer settles both. */
const twins: readonly (readonly string[])[] = [
  ["conditions.kidney-disease", "labs.egfr", "labs.creatinine"],
  ["conditions.hypercalcaemia", "labs.calcium"],
  ["conditions.long-qt", "labs.qtc"],
  ["conditions.respiratory-weakness", "labs.fvc"],
  ["vitaminDStatus", "labs.vitamin-d-25oh"],
  ["medications.riluzole", "taking.riluzole"],
  ["medications.baclofen", "taking.baclofen"],
  ["medications.quinine", "taking.quinine"],
];

const shown = 3;
const isFinding = ({ path }: Question) => path.startsWith("findings.");
const familyOf = (path: string) => twins.find((family) => family.includes(path))?.[0] ?? path;

/**
 * At most three questions: the red flags as one and before the rest, since together they change most, and of fields that
 * settle the same the first.
 */
export function askRows(questions: readonly Question[]): readonly AskRow[] {
  const redFlags = questions.filter(isFinding);
  const rows = new Map<string, AskRow>();
  for (const question of questions.filter((one) => !isFinding(one))) {
    const family = familyOf(question.path);
    if (!rows.has(family)) rows.set(family, question);
  }
  return [...(redFlags.length > 0 ? [redFlagRow(redFlags)] : []), ...rows.values()].slice(0, shown);
}

function redFlagRow(redFlags: readonly Question[]): AskRow {
  const question = `Red flags: ${redFlags.length} not asked. One that is present puts the work-up before any remedy.`;
  return { path: "findings", question, changes: [] };
}
