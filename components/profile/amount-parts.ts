import type { NutrientId, ProductId } from "@/lib/profile/vocabulary/nutrients";
import { products } from "@/lib/profile/vocabulary/nutrients";
import type { AmountEntry, AmountPath, AmountsForm, ProfileForm } from "./profile-form";

/** One amount that can be typed: a nutrient of a product. */
export interface AmountPart {
  readonly product: ProductId;
  readonly nutrient: NutrientId;
  readonly path: AmountPath;
  /** Whether the product holds this nutrient alone. */
  readonly isOnly: boolean;
}

const parts: readonly AmountPart[] = products.flatMap(({ id, holds }) =>
  holds.map((nutrient) => ({
    product: id,
    nutrient,
    path: `takingAmounts.${id}.${nutrient}` as AmountPath,
    isOnly: holds.length === 1,
  })),
);

/** What can be typed for something that is taken, by its path: `taking.magnesium`. */
export const partsAt = (path: string): readonly AmountPart[] =>
  parts.filter(({ product }) => path === `taking.${product}`);

/** What is typed for a part. */
export function entryOf(amounts: AmountsForm, { product, nutrient }: AmountPart): AmountEntry {
  return (amounts[product] as Readonly<Record<string, AmountEntry>>)[nutrient] as AmountEntry;
}

/** The amounts that are typed for what is taken. */
export const typedAmounts = ({ taking, takingAmounts }: Pick<ProfileForm, "taking" | "takingAmounts">) =>
  parts
    .filter(({ product }) => taking[product] === "present")
    .map((part) => ({ ...part, entry: entryOf(takingAmounts, part) }))
    .filter(({ entry }) => entry.value.trim() !== "");
