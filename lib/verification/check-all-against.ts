import type { Option } from "../knowledge/option";
import type { Atom } from "./atoms";
import { groupsOf } from "./combine";
import { ownComplaints } from "./complaints";
import { noFacts, setFacts } from "./components";
import type { Degree } from "./degree";
import type { ComponentStates, Found } from "./explore";
import { favourable } from "./favourable";
import { degreesOf, joined } from "./outcomes";
import { type Case, isUnder18, type Trials } from "./trial";

/**
 * More and more that speaks against the option at once, up to every precaution and interaction that can be true
 * together: by themselves, beside each contraindication that is true or not known, and beside all contraindications.
 * What the engine makes of one warning must not depend on how many others there are.
 */
export function checkAllAgainst(
  option: Option,
  parts: readonly ComponentStates[],
  { attempt }: Trials,
): readonly Case[] {
  const groups = groupsOf(parts);
  const heavy = parts.map(weighed);
  const contraindications = parts.flatMap(({ component }) =>
    component.atoms.filter(({ role }) => role.kind === "contraindication"),
  );
  const beside = contraindications.flatMap((atom) => [2 as const, 1 as const].map((degree) => ({ atom, degree })));

  /** The patients of a chain: part after part is turned to what speaks most against the option. */
  function* chain(statement: number, chosen: Chosen | undefined, most: Degree) {
    const best = parts.map((part) => favourable(part, statement));
    const worst = heavy.map((part) => heaviest(part, statement, chosen, most));
    const isChosen = ({ component }: ComponentStates) => chosen !== undefined && component.atoms.includes(chosen.atom);
    // Of the first statement each step is tried, of the others only the last.
    for (let turned = statement === 0 ? 0 : parts.length; turned <= parts.length; turned++)
      yield parts.map((part, at) => (at < turned || isChosen(part) ? worst[at] : best[at]) as Found);
  }

  return option.statements.flatMap(({ indications }, statement) =>
    [
      ...chain(statement, undefined, 0),
      ...chain(statement, undefined, 2),
      ...beside.flatMap((chosen) => [...chain(statement, chosen, 0)]),
    ].flatMap((states): readonly Case[] => {
      const outcome = states.map((one) => one.outcome).reduce(joined);
      const complaint = ownComplaints(option, outcome.flags)
        .filter(({ own }) => own.some((one) => indications.includes(one)))
        .toSorted((a, b) => a.own.length - b.own.length)[0];
      if (complaint === undefined) return [];
      const picks = states.flatMap((one) => one.picks);
      const facts = noFacts();
      setFacts(facts, groups, picks);
      const patient = { groups, picks, facts, outcome, complaint };
      return [{ ...patient, ...attempt(patient) }];
    }),
  );
}

/** A contraindication that is to be true, or not known. */
interface Chosen {
  readonly atom: Atom;
  readonly degree: Degree;
}

interface Weighed {
  readonly atoms: readonly Atom[];
  readonly vectors: readonly { readonly found: Found; readonly degrees: readonly Degree[]; readonly against: number }[];
}

/** A part's vectors with how many precautions, interactions and contraindications are true in each. */
function weighed({ component, vectors }: ComponentStates): Weighed {
  const { atoms, groups } = component;
  const isAgainst = atoms.map(({ role }) => role.kind === "caution" || role.kind === "contraindication");
  return {
    atoms,
    vectors: vectors.map((found) => {
      const facts = noFacts();
      setFacts(facts, groups, found.picks);
      const degrees = degreesOf(atoms, facts);
      return { found, degrees, against: degrees.filter((degree, at) => degree === 2 && isAgainst[at]).length };
    }),
  };
}

/**
 * The state of a part in which the most speaks against the option, in an adult to whom the statement speaks. The chosen
 * contraindication is as it is to be, and the others come to no more than `most` where that is possible.
 */
function heaviest({ atoms, vectors }: Weighed, statement: number, chosen: Chosen | undefined, most: Degree): Found {
  const place = chosen === undefined ? -1 : atoms.indexOf(chosen.atom);
  const others = atoms.flatMap(({ role }, at) => (role.kind === "contraindication" && at !== place ? [at] : []));
  const cost = ({ found: { outcome }, degrees, against }: Weighed["vectors"][number]): readonly number[] => [
    place >= 0 && degrees[place] !== chosen?.degree ? 1 : 0,
    isUnder18(outcome.flags) || outcome.evidence[statement]?.applies !== 2 ? 1 : 0,
    Math.max(0, ...others.map((at) => (degrees[at] as Degree) - most)),
    -against,
  ];
  const [first, ...rest] = vectors.map((one) => ({ one, cost: cost(one) }));
  if (first === undefined) throw new Error("A part has at least one state");
  return rest.reduce((best, other) => (isLess(other.cost, best.cost) ? other : best), first).one.found;
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, place) => value !== b[place]);
  return at >= 0 && (a[at] as number) < (b[at] as number);
}
