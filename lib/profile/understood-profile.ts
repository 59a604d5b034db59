import { z } from "zod";
import { factSpace } from "./fact-paths";
import { type Profile, profileSchema } from "./schema";
import type { Patient } from "./understand";
import { canonicalUnit } from "./units";
import { vitaminDBands } from "./vitamin-d";
import { products } from "./vocabulary/nutrients";

/** A profile as it was read: what is unknown is left out, with what follows from it. */
export const understoodProfileSchema = profileSchema.extend({
  derived: z.object({
    egfr: z.object({ value: z.number(), unit: z.string(), from: z.enum(["reported", "ckd-epi-2021"]) }).optional(),
    gfrCategory: z.enum(["G1", "G2", "G3a", "G3b", "G4", "G5"]).optional(),
    kidneyDisease: z.enum(["present", "absent", "unknown"]),
    vitaminD: z
      .object({
        nmolPerL: z.number().optional(),
        ngPerMl: z.number().optional(),
        band: z.enum(vitaminDBands),
        from: z.enum(["level", "status"]),
      })
      .optional(),
    pregnancy: z.enum(["none", "pregnant", "breastfeeding", "unknown"]),
    outsideLimits: z.array(z.string()).describe("Hypercalcaemia, hyperkalaemia … read from labs").readonly(),
    indications: z.array(z.string()).readonly(),
  }),
});
export type UnderstoodProfile = Readonly<z.infer<typeof understoodProfileSchema>>;

/** The profile as it was read, in the order of the vocabulary. */
export function understoodProfile({ profile, derived }: Patient): UnderstoodProfile {
  const { egfr, ...rest } = derived;
  return {
    age: profile.age,
    sex: profile.sex ?? "unknown",
    pregnancy: profile.pregnancy ?? "unknown",
    region: profile.region ?? "other",
    presentations: profile.presentations ?? [],
    conditions: knownInOrder("conditions", profile.conditions),
    vitaminDStatus: profile.vitaminDStatus ?? "unknown",
    labs: knownInOrder("labs", profile.labs),
    medications: knownInOrder("medications", profile.medications),
    taking: knownInOrder("taking", profile.taking),
    takingAmounts: amountsInOrder(profile.takingAmounts),
    findings: knownInOrder("findings", profile.findings),
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
const idsOf = Object.fromEntries(groups.map((group) => [group, idsIn(group)]));

/** What is known, in the order of the vocabulary. */
function knownInOrder<Entries extends object>(group: (typeof groups)[number], entries: Entries | undefined): Entries {
  const given: Readonly<Record<string, unknown>> = { ...entries };
  const known: Record<string, unknown> = {};
  for (const id of idsOf[group] ?? []) {
    const value = given[id];
    if (value !== undefined && value !== "unknown") known[id] = value;
  }
  return known as Entries;
}
