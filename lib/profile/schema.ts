import { z } from "zod";
import { implausible, implausibleAmount } from "./units";
import { vitaminDBands } from "./vitamin-d";
import { conditions } from "./vocabulary/conditions";
import { findings } from "./vocabulary/findings";
import { type LabId, labs } from "./vocabulary/labs";
import { medications } from "./vocabulary/medications";
import type { NutrientId, ProductId } from "./vocabulary/nutrients";
import { optionNames } from "./vocabulary/options";
import { presentations } from "./vocabulary/presentations";

const presence = z.enum(["present", "absent", "unknown"], { error: "must be present, absent or unknown" });
export type Presence = z.infer<typeof presence>;

const idsOf = <const Id extends string>(entries: readonly { readonly id: Id }[]) => entries.map(({ id }) => id) as [Id];

/** id → value for the ids of a vocabulary, all optional, no other key. */
function mapOf<const Id extends string, Value extends z.ZodType>(
  entries: readonly { readonly id: Id }[],
  value: (id: Id) => Value,
) {
  const shape = Object.fromEntries(entries.map(({ id }) => [id, value(id).optional()]));
  return z.strictObject(shape as { [K in Id]: z.ZodOptional<Value> }, { error: wrongMap });
}

const wrongMap = ({ code }: { readonly code?: string }) =>
  code === "unrecognized_keys" ? undefined : "must be an object of ids";

/** A lab's result: the unit is required, and the value must be one that a patient can have. */
function labResult(id: LabId) {
  return z
    .strictObject(
      {
        value: z.number({ error: "needs a number as its value" }),
        unit: z.string({ error: "needs a unit: none is assumed" }),
        date: z.iso.date({ error: "needs a date that exists, written as 2026-09-30" }).optional(),
      },
      { error: ({ code }) => (code === "unrecognized_keys" ? undefined : "needs a value and a unit") },
    )
    .superRefine((result, context) => {
      const message = implausible(id, result);
      if (message !== undefined) context.addIssue({ code: "custom", message, path: [] });
    });
}

/** An amount a day: the unit is required, and the value must be one that somebody may take. */
function amountOf(id: NutrientId) {
  return z
    .strictObject(
      {
        value: z.number({ error: "needs a number as its value" }),
        unit: z.string({ error: "needs a unit: none is assumed" }),
      },
      { error: ({ code }) => (code === "unrecognized_keys" ? undefined : "needs a value and a unit") },
    )
    .superRefine((amount, context) => {
      const message = implausibleAmount(id, amount);
      if (message !== undefined) context.addIssue({ code: "custom", message, path: [] });
    });
}

const amountsOf = (...ids: readonly NutrientId[]) =>
  mapOf(
    ids.map((id) => ({ id })),
    amountOf,
  );

/** For each product its amount a day; for one of several nutrients, the amount of each. */
const amounts = z
  .strictObject(
    {
      "vitamin-d": amountOf("vitamin-d"),
      calcium: amountOf("calcium"),
      magnesium: amountOf("magnesium"),
      "calcium-magnesium-vitamin-d": amountsOf("calcium", "magnesium", "vitamin-d"),
      "vitamin-c": amountOf("vitamin-c"),
      "vitamin-e": amountOf("vitamin-e"),
      iron: amountOf("iron"),
      folate: amountOf("folic-acid"),
      "vitamin-b-complex": amountsOf("vitamin-b6", "folic-acid"),
      "choline-bitartrate": amountOf("choline"),
      lecithin: amountOf("choline"),
      "sodium-salt": amountOf("sodium"),
    } satisfies Record<ProductId, z.ZodType>,
    { error: wrongMap },
  )
  .partial();

/** The patient profile as it is sent: everything but the age may be left out, and what is left out is unknown. */
export const profileSchema = z.strictObject({
  age: z
    .number({ error: "is needed, in years" })
    .min(0, "must be from 0 to 120 years")
    .max(120, "must be from 0 to 120 years"),
  sex: z.enum(["female", "male", "unknown"], { error: "must be female, male or unknown" }).optional(),
  pregnancy: z
    .enum(["none", "pregnant", "breastfeeding", "unknown"], {
      error: "must be none, pregnant, breastfeeding or unknown",
    })
    .optional(),
  region: z.enum(["us", "uk", "other"], { error: "must be us, uk or other" }).optional(),
  presentations: z
    .array(z.enum(idsOf(presentations), { error: "is not a presentation that we know" }), {
      error: "must be a list of presentations",
    })
    .refine((ids) => new Set(ids).size === ids.length, { error: "is named twice" })
    .readonly()
    .optional(),
  conditions: mapOf(conditions, () => presence).optional(),
  vitaminDStatus: z
    .enum([...vitaminDBands, "unknown"], { error: `must be ${vitaminDBands.join(", ")} or unknown` })
    .optional(),
  labs: mapOf(labs, (id) => labResult(id)).optional(),
  medications: mapOf(medications, () => presence).optional(),
  taking: mapOf(optionNames, () => presence).optional(),
  takingAmounts: amounts.optional().describe("Amounts a day of what is taken; minerals as the element"),
  findings: mapOf(findings, () => presence).optional(),
});

export type Profile = z.infer<typeof profileSchema>;
export type Pregnancy = NonNullable<Profile["pregnancy"]>;
