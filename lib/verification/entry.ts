import type { Option } from "../knowledge/option";
import { factSpace } from "../profile/fact-paths";
import { understand } from "../profile/understand";
import { keyOf, ownIndications } from "./complaints";
import { profileOf } from "./explore";
import type { Patient } from "./trial";

/** Whether the patient's profile, read by the program, gives the facts and indications that were meant. */
export function isReadAsMeant(option: Option, { groups, picks, facts, complaint }: Patient): boolean {
  const read = understand(profileOf(groups, picks, complaint.presentations));
  const places = groups.flatMap((group) => group.paths).map(factSpace.placeOf);
  const isSame = places.every((place) => read.facts[place] === facts[place]);
  return isSame && keyOf(ownIndications(option, read.derived.indications)) === complaint.key;
}
