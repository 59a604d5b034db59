import type { Knowledge } from "../knowledge/knowledge";
import type { Profile } from "../profile/schema";
import { atomsOf } from "./atoms";
import { complaintsWith, flag } from "./complaints";
import { flagsAt } from "./components";
import { profileOf } from "./explore";
import { factGroupsOf } from "./fact-groups";
import { drawing } from "./seeded";

const everyFlag = Object.values(flag).reduce((all, one) => all | one, 0);

/** Made-up patients, each of whose facts is drawn among those that some option tells apart; the same for a seed. */
export function drawnPatients({ options }: Knowledge, count: number, seed: number): readonly Profile[] {
  const conditions = options.flatMap(atomsOf).map(({ condition }) => condition);
  const groups = factGroupsOf(conditions, everyFlag);
  const draw = drawing(seed);
  return Array.from({ length: count }, () => {
    const picks = groups.map(({ states }) => draw(states.length));
    const complaints = complaintsWith(flagsAt(groups, picks));
    return profileOf(groups, picks, complaints[draw(complaints.length)]?.presentations ?? []);
  });
}
