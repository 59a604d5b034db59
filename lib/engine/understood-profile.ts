import { factSpace } from "../profile/fact-paths";
import type { Patient } from "../profile/understand";
import { canonicalUnit } from "../profile/units";
import type { Assessment } from "./assessment";

/** The profile as it was read: what is unknown is left out, in the order of the vocabulary, with what follows from it. */
export function understoodProfile({ profile, derived }: Patient): Assessment["profile"] {
  const { egfr, ...rest } = derived;
  return {
    age: profile.age,
    sex: profile.sex ?? "unknown",
    pregnancy: profile.pregnancy ?? "unknown",
    region: profile.region ?? "other",
    presentations: profile.presentations ?? [],
    conditions: inOrder("conditions", profile.conditions),
    vitaminDStatus: profile.vitaminDStatus ?? "unknown",
    labs: inOrder("labs", profile.labs),
    medications: inOrder("medications", profile.medications),
    taking: inOrder("taking", profile.taking),
    findings: inOrder("findings", profile.findings),
    derived: { egfr: egfr && { ...egfr, unit: canonicalUnit("egfr") }, ...rest },
  };
}

function inOrder<Entries extends object>(group: string, entries: Entries | undefined): Entries {
  const given = new Map(Object.entries(entries ?? {}));
  const known = factSpace.paths.flatMap((path) => {
    const id = path.startsWith(`${group}.`) ? path.slice(group.length + 1) : "";
    const value = given.get(id);
    return value === undefined || value === "unknown" ? [] : [[id, value]];
  });
  return Object.fromEntries(known);
}
