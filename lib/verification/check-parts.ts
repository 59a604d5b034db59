import type { Option } from "../knowledge/option";
import { groupsOf } from "./combine";
import { type OwnComplaint, ownComplaints } from "./complaints";
import { noFacts, setFacts } from "./components";
import type { ComponentStates, Found, Limits } from "./explore";
import { favourable } from "./favourable";
import { joined } from "./outcomes";
import type { Case, Patient, Trials } from "./trial";

/**
 * Everything that the conditions of one part can be, with every complaint, and of every two parts, with the plainest
 * complaint: in patients in whom nothing else speaks against the option, one for each statement that may place it.
 */
export function checkParts(
  option: Option,
  parts: readonly ComponentStates[],
  limits: Limits,
  { attempt }: Trials,
): readonly Case[] {
  const groups = groupsOf(parts);

  function patientWith(chosen: readonly Found[]): Omit<Patient, "complaint"> {
    const facts = noFacts();
    const picks = chosen.flatMap((one) => one.picks);
    setFacts(facts, groups, picks);
    return { groups, picks, facts, outcome: chosen.map((one) => one.outcome).reduce(joined) };
  }

  return option.statements.flatMap(({ indications }, statement) => {
    const best = parts.map((part) => favourable(part, statement));
    const isAbout = ({ own }: OwnComplaint) => own.some((one) => indications.includes(one));
    const plainest = (flags: number) =>
      ownComplaints(option, flags)
        .filter(isAbout)
        .toSorted((a, b) => a.own.length - b.own.length)
        .slice(0, 1);

    let pairs = 0;
    for (const [first, second] of pairsOf(parts)) {
      if (pairs++ >= limits.pairs) break;
      const patient = patientWith(best.with(first.at, first.vector).with(second.at, second.vector));
      for (const complaint of plainest(patient.outcome.flags)) attempt({ ...patient, complaint });
    }
    return vectorsOf(parts).flatMap(({ at, vector }) => {
      const patient = patientWith(best.with(at, vector));
      const { flags } = patient.outcome;
      const complaints = statement === 0 ? ownComplaints(option, flags) : plainest(flags);
      return complaints.map((complaint) => ({ ...patient, complaint, ...attempt({ ...patient, complaint }) }));
    });
  });
}

interface Chosen {
  /** The part's place. */
  readonly at: number;
  readonly vector: Found;
}

const vectorsOf = (parts: readonly ComponentStates[]): readonly Chosen[] =>
  parts.flatMap(({ vectors }, at) => vectors.map((vector) => ({ at, vector })));

/** Every two vectors of different parts. */
function* pairsOf(parts: readonly ComponentStates[]): Generator<readonly [Chosen, Chosen]> {
  const chosen = vectorsOf(parts);
  for (const first of chosen) for (const second of chosen) if (first.at < second.at) yield [first, second];
}
