import type { Judgement } from "../engine/judge";
import type { FactValues } from "../facts/fact-space";
import type { Option } from "../knowledge/option";
import { type Tier, tiers } from "../knowledge/tiers";
import { flag, type OwnComplaint } from "./complaints";
import type { Picks } from "./components";
import type { Collector } from "./counter-example";
import {
  type Circumstances,
  expectedReading,
  expectedRow,
  expectedTier,
  type Row,
  readingOf,
  type StatementOutcome,
  safetyRankOf,
} from "./expected";
import { profileOf } from "./explore";
import type { FactGroup } from "./fact-state";
import type { LawId } from "./laws";
import type { FlaggedOutcome } from "./outcomes";
import type { Subject } from "./subject";

/** One patient as one option sees them. */
export interface Patient {
  readonly groups: readonly FactGroup[];
  readonly picks: Picks;
  readonly facts: FactValues;
  readonly outcome: FlaggedOutcome;
  readonly complaint: OwnComplaint;
}

/** What the engine said of one patient. */
export interface Tried {
  readonly row: Row | undefined;
  /** With the gate open and with it closed. */
  readonly tiers: readonly [Tier, Tier];
}

/** A patient with what the engine said. */
export interface Case extends Patient, Tried {}

export interface Trials {
  /** Asks the engine, and collects what differs from the clinical model. */
  readonly attempt: (patient: Patient) => Tried;
  readonly report: (law: LawId, patient: Patient, expected: string, found: string, gate?: "open" | "closed") => void;
  /** How many patients were tried. */
  readonly count: () => number;
}

/** A tier's place in the list: the smaller, the higher up. */
export const height = (tier: Tier): number => tiers.indexOf(tier);

export const isUnder18 = (flags: number): boolean => (flags & flag.under18) !== 0;
export const isOffered = (tier: Tier): boolean => tier === "consider" || tier === "consider-with-caution";

const safetyWords = ["clear", "caution", "contraindicated"] as const;

/** Puts patients to the engine and to the clinical model, each with the gate open and closed. */
export function trials(option: Option, { prepareOption, judge }: Subject, collector: Collector): Trials {
  const prepared = prepareOption(option);
  const readings = new Map(
    option.statements.map((statement, at) => [
      statement.id,
      ({ evidence }: FlaggedOutcome) => expectedReading(statement, evidence[at] as StatementOutcome),
    ]),
  );
  let count = 0;

  const report: Trials["report"] = (law, { groups, picks, complaint }, expected, found, gate) => {
    if (collector.isFull(law)) return;
    const patient = profileOf(groups, picks, complaint.presentations);
    collector.add({ law, option: option.id, patient, ...(gate && { gate }), expected, found });
  };

  function attempt(patient: Patient): Tried {
    const { facts, outcome, complaint } = patient;
    count += 1;
    const row = expectedRow(option, outcome, complaint.own);
    const rank = safetyRankOf(outcome);
    const judgedWith = (isGateClosed: boolean): Judgement => {
      const circumstances = { isGateClosed, isUnder18: isUnder18(outcome.flags) };
      const judgement = judge(prepared, { facts, indications: complaint.indications, ...circumstances });
      const expected = expectedTier(row, rank, circumstances);
      for (const law of lawsBroken(judgement.tier, expected, outcome, circumstances))
        report(law, patient, expected, judgement.tier, isGateClosed ? "closed" : "open");
      if (judgement.safety !== safetyWords[rank]) report("table", patient, safetyWords[rank], judgement.safety);
      return judgement;
    };
    const [open, closed] = [judgedWith(false), judgedWith(true)];
    for (const { prepared: read, applies, certainty, directness } of open.statements) {
      const [expected, found] = [readings.get(read.statement.id)?.(outcome), readingOf(applies, certainty, directness)];
      if (expected !== found) report("studied", patient, `${read.statement.id}: ${expected}`, found);
    }
    return { row, tiers: [open.tier, closed.tier] };
  }

  return { attempt, report, count: () => count };
}

/** The laws that a tier breaks; where none of them speaks, that it is not the table's. */
export function lawsBroken(
  tier: Tier,
  expected: Tier,
  { contraindication }: Pick<FlaggedOutcome, "contraindication">,
  { isGateClosed, isUnder18: isChild }: Circumstances,
): readonly LawId[] {
  const laws: LawId[] = [];
  if (contraindication === 2 && tier !== "avoid" && tier !== "not-relevant") laws.push("contraindicated");
  if (contraindication === 1 && tier === "consider") laws.push("open-contraindication");
  if (isChild && isOffered(tier)) laws.push("under-18");
  if (isGateClosed && isOffered(tier)) laws.push("red-flag");
  return laws.length === 0 && tier !== expected ? ["table"] : laws;
}
