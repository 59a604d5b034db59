/** Options that hold calcium. */
export const withCalcium = ["calcium", "calcium-magnesium-vitamin-d"] as const;

/** Options that hold magnesium. */
export const withMagnesium = ["magnesium", "calcium-magnesium-vitamin-d"] as const;

/** Options that hold vitamin D. */
export const withVitaminD = ["vitamin-d", "calcium-magnesium-vitamin-d"] as const;

/** Alkali by mouth. */
export const alkali = ["sodium-bicarbonate", "sodium-citrate"] as const;

/** Supplements that can make bleeding likelier. */
export const bloodThinning = ["ginkgo", "omega-3", "vitamin-e"] as const;

/** Antiseizure medicines that speed up the breakdown of others. */
export const inducers = ["barbiturates", "phenytoin", "primidone"] as const;
