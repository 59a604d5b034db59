import type { RedFlag } from "../knowledge/red-flags";
import type { Profile } from "../profile/schema";
import { findings } from "../profile/vocabulary/findings";
import { stateAt, walk } from "./components";
import { factGroupsOf } from "./fact-groups";

/** One way in which the facts behind a red flag can stand. */
type Entered = (profile: Profile) => Profile;

function statesOf({ when }: RedFlag): readonly Entered[] {
  const groups = factGroupsOf([when], 0);
  const states: Entered[] = [];
  walk({ groups }, (picks) => {
    const own = groups.map((group, at) => stateAt(group, picks, at));
    states.push((profile) => own.reduce((entered, { enter }) => enter(entered), profile));
  });
  return states;
}

const unasked: Profile = { age: 45, presentations: ["nocturnal-leg-cramps"] };
const asked: Profile = {
  ...unasked,
  findings: Object.fromEntries(findings.map(({ id }) => [id, "absent"])),
};

/**
 * Patients in whom each red flag stands in every way that its facts allow, alone and beside every other in every way;
 * all other findings not known, or all absent.
 */
export function redFlagPatients(redFlags: readonly RedFlag[]): readonly Profile[] {
  const states = redFlags.map(statesOf);
  const both = (first: Entered, second: Entered) => (profile: Profile) => second(first(profile));
  const pairs = states.flatMap((own, at) => {
    const others = states.slice(at + 1).flat();
    return own.flatMap((first) => others.map((second) => both(first, second)));
  });
  return [unasked, asked].flatMap((profile) => [...states.flat(), ...pairs].map((enter) => enter(profile)));
}
