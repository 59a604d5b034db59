import { tierWords } from "@/components/options/tier-words";
import type { OptionOnPage } from "@/lib/evidence/option-page";
import type { Direction } from "@/lib/knowledge/option";
import type { Tier } from "@/lib/knowledge/tiers";

export const directionWords: Readonly<Record<Direction, string>> = {
  harm: "Harm outweighs benefit",
  "no-clear-benefit": "No clear benefit",
  unknown: "Direction unknown",
  benefit: "Benefit",
};

/** A tier without a patient: what the evidence alone gives. */
export const tierHeading = (tier: Tier): string =>
  tier === "avoid" ? "Avoid: harm outweighs benefit" : tierWords[tier].heading;

export const kindWords: Readonly<Record<OptionOnPage["kind"], string>> = {
  supplement: "Supplement",
  drug: "Drug",
  "non-drug": "Non-drug measure",
  food: "Food or drink",
};
