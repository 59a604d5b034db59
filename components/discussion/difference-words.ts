import { ArrowDown, ArrowUp, CircleHelp, CircleMinus, Equal, type LucideIcon, OctagonX } from "lucide-react";
import { tierWords } from "@/components/options/tier-words";
import type { Difference, RankedOption } from "@/lib/cases/compare-ranking";

interface DifferenceLook {
  readonly icon: LucideIcon;
  readonly ink: string;
}

export const differenceLooks: Readonly<Record<Difference, DifferenceLook>> = {
  against: { icon: OctagonX, ink: "text-avoid" },
  doubted: { icon: CircleHelp, ink: "text-unproven" },
  "left-out": { icon: CircleMinus, ink: "text-caution" },
  higher: { icon: ArrowUp, ink: "text-accent" },
  lower: { icon: ArrowDown, ink: "text-accent" },
  same: { icon: Equal, ink: "text-ink-soft" },
};

/** Where somebody's ranking and the app's answer differ about an option, in one sentence. */
export function differenceInWords({ difference, place, appPlace, tier }: RankedOption): string {
  const heading = tierWords[tier].heading;
  switch (difference) {
    case "left-out":
      return `You left it out; the app has it under “${heading}”.`;
    case "against":
    case "doubted":
      return `You have it at ${place}; the app has it under “${heading}”.`;
    case "same":
      return `Both have it at ${place}.`;
    default:
      return `You have it at ${place}; among the same options the app has it at ${appPlace}.`;
  }
}
