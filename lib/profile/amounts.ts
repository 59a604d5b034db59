import type { Profile } from "./schema";
import { amountInCanonicalUnit } from "./units";
import { type NutrientId, type ProductId, products } from "./vocabulary/nutrients";

/** An amount a day, as a label gives it. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** One nutrient of one product. */
export interface ProductPart {
  readonly product: ProductId;
  readonly nutrient: NutrientId;
  /** Where its amount is entered, and its fact. */
  readonly path: string;
}

/** The amounts that can be entered: `takingAmounts.vitamin-d`, `takingAmounts.calcium-magnesium-vitamin-d.calcium`. */
export const productParts: readonly ProductPart[] = products.flatMap(({ id, holds }) =>
  holds.map((nutrient) => ({
    product: id,
    nutrient,
    path: holds.length === 1 ? `takingAmounts.${id}` : `takingAmounts.${id}.${nutrient}`,
  })),
);

const isAmount = (entry: object): entry is Amount => "unit" in entry;

function amountOf({ takingAmounts = {} }: Pick<Profile, "takingAmounts">, { product, nutrient }: ProductPart) {
  const entry: object | undefined = takingAmounts[product];
  if (entry === undefined || isAmount(entry)) return entry;
  return (entry as Readonly<Record<string, Amount | undefined>>)[nutrient];
}

/** Every amount that was entered, in the nutrient's canonical unit, a day. */
export function amountsEntered(
  profile: Pick<Profile, "takingAmounts">,
): readonly (ProductPart & { readonly amount: number })[] {
  if (profile.takingAmounts === undefined) return [];
  return productParts.flatMap((part) => {
    const amount = amountOf(profile, part);
    return amount === undefined ? [] : [{ ...part, amount: amountInCanonicalUnit(part.nutrient, amount) }];
  });
}
