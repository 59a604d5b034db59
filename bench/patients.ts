import { leavesOf } from "@/lib/facts/condition";
import { factSpace } from "@/lib/profile/fact-paths";
import type { Presence, Profile } from "@/lib/profile/schema";
import { understand } from "@/lib/profile/understand";
import { canonicalUnit } from "@/lib/profile/units";
import { conditions } from "@/lib/profile/vocabulary/conditions";
import { medications } from "@/lib/profile/vocabulary/medications";
import { optionNames } from "@/lib/profile/vocabulary/options";
import { presentations } from "@/lib/profile/vocabulary/presentations";
import { benchLabs } from "./labs";
import { conditionsOf, rules } from "./rules";
import { seeded } from "./seeded";

const draw = seeded(1122);

function presences(entries: readonly { readonly id: string }[], known: number, present: number) {
  const entered = entries.flatMap(({ id }): [string, Presence][] =>
    draw.chance(known) ? [[id, draw.chance(present) ? "present" : "absent"]] : [],
  );
  return Object.fromEntries(entered);
}

function results(known: number): NonNullable<Profile["labs"]> {
  const measured = benchLabs.filter(() => draw.chance(known));
  return Object.fromEntries(
    measured.map(({ id, range: [low, high] }) => {
      const value = Math.round(draw.between(low, high) * 100) / 100;
      return [id, { value, unit: canonicalUnit(id) }];
    }),
  );
}

/** Some patients were asked about nearly everything, others about little: what was not asked is unknown. */
function drawPatient(): Profile {
  const known = draw.between(0.2, 1);
  return {
    age: Math.floor(draw.between(18, 96)),
    sex: draw.one(["female", "male", "unknown"]),
    pregnancy: draw.one(["none", "pregnant", "breastfeeding", "unknown", "unknown"]),
    presentations: [draw.one(presentations).id],
    conditions: presences(conditions, known, 0.12),
    medications: presences(medications, known, 0.12),
    taking: presences(optionNames, known, 0.08),
    labs: results(known),
  };
}

/** Three hundred made-up patients; the same in every run. */
export const profiles: readonly Profile[] = Array.from({ length: 300 }, drawPatient);

/** The same patients as our engine reads them. */
export const patients = profiles.map(understand);

/** A fact for the other engines: a presence is a boolean; what is unknown is left out. */
export type PlainFact = boolean | number | string;
export type PlainFacts = Readonly<Record<string, PlainFact>>;

/** A path as a name that every engine can read. */
export const nameOf = (path: string): string => path.replace(/\W/g, "_");

const leaves = rules.flatMap(conditionsOf).flatMap(leavesOf);
const presencePaths = new Set(leaves.filter(({ op }) => op === "present").map(({ path }) => path));

/** Every fact that a rule reads. */
export const readPaths: readonly string[] = [...new Set(leaves.map(({ path }) => path))];

/** The same patients for the other engines, with no fact that the rules do not read. */
export const plainPatients: readonly PlainFacts[] = patients.map(({ facts }) =>
  Object.fromEntries(
    readPaths.flatMap((path): [string, PlainFact][] => {
      const value = facts[factSpace.placeOf(path)];
      if (value === undefined) return [];
      return [[nameOf(path), presencePaths.has(path) ? value === "present" : value]];
    }),
  ),
);
