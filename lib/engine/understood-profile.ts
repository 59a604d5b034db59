import { factSpace } from "../profile/fact-paths";
import type { Profile } from "../profile/schema";
import type { Patient } from "../profile/understand";
import { canonicalUnit } from "../profile/units";
import { products } from "../profile/vocabulary/nutrients";
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
    takingAmounts: amountsInOrder(profile.takingAmounts),
    findings: inOrder("findings", profile.findings),
    derived: { egfr: egfr && { ...egfr, unit: canonicalUnit("egfr") }, ...rest },
  };
}

/** By product and nutrient, as they were entered. */
function amountsInOrder(entered: Profile["takingAmounts"]): NonNullable<Profile["takingAmounts"]> {
  const given = products.flatMap(({ id, holds }) => {
    const entry: object | undefined = entered?.[id];
    if (entry === undefined) return [];
    const order: readonly string[] = holds;
    const parts = Object.entries(entry).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
    return [[id, holds.length === 1 ? entry : Object.fromEntries(parts)]];
  });
  return Object.fromEntries(given);
}

const groups = ["conditions", "labs", "medications", "taking", "findings"] as const;
const idsIn = (group: string) =>
  factSpace.paths.flatMap((path) => (path.startsWith(`${group}.`) ? [path.slice(group.length + 1)] : []));
const orders = Object.fromEntries(groups.map((group) => [group, new Map(idsIn(group).map((id, at) => [id, at]))]));

/** What is known, in the order of the vocabulary. */
function inOrder<Entries extends object>(group: (typeof groups)[number], entries: Entries | undefined): Entries {
  const order = orders[group] as ReadonlyMap<string, number>;
  const known = Object.entries(entries ?? {}).filter(([, value]) => value !== undefined && value !== "unknown");
  return Object.fromEntries(known.sort(([a], [b]) => (order.get(a) as number) - (order.get(b) as number))) as Entries;
}
