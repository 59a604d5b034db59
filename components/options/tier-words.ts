import {
  CircleCheck,
  CircleMinus,
  CircleQuestionMark,
  ClockAlert,
  type LucideIcon,
  Minus,
  OctagonX,
  TriangleAlert,
} from "lucide-react";
import type { Tier } from "@/lib/knowledge/tiers";

interface TierWords {
  readonly heading: string;
  readonly line: string;
  /** As it follows a number: `3 worth considering`. */
  readonly counted: string;
  readonly icon: LucideIcon;
  readonly ink: string;
  readonly wash: string;
  readonly edge: string;
}

/** What each tier is called and looks like, everywhere; in the order of the list. */
export const tierWords: Readonly<Record<Tier, TierWords>> = {
  consider: {
    heading: "Worth considering",
    line: "Evidence of benefit, and nothing here speaks against it",
    counted: "worth considering",
    icon: CircleCheck,
    ink: "text-consider",
    wash: "bg-consider-wash",
    edge: "border-l-consider",
  },
  "consider-with-caution": {
    heading: "Consider with caution",
    line: "Evidence of benefit, and something to settle or watch",
    counted: "with caution",
    icon: TriangleAlert,
    ink: "text-caution",
    wash: "bg-caution-wash",
    edge: "border-l-caution",
  },
  deferred: {
    heading: "Not now: work-up first",
    line: "A red flag comes first",
    counted: "not now",
    icon: ClockAlert,
    ink: "text-deferred",
    wash: "bg-deferred-wash",
    edge: "border-l-deferred",
  },
  unproven: {
    heading: "Unproven",
    line: "No evidence that we could rely on, either way",
    counted: "unproven",
    icon: CircleQuestionMark,
    ink: "text-unproven",
    wash: "bg-unproven-wash",
    edge: "border-l-unproven",
  },
  "not-supported": {
    heading: "Tested, not supported",
    line: "Studied, without a clear benefit",
    counted: "not supported",
    icon: CircleMinus,
    ink: "text-not-supported",
    wash: "bg-not-supported-wash",
    edge: "border-l-not-supported",
  },
  avoid: {
    heading: "Avoid in this patient",
    line: "Contraindicated here, or harm outweighs benefit",
    counted: "to avoid",
    icon: OctagonX,
    ink: "text-avoid",
    wash: "bg-avoid-wash",
    edge: "border-l-avoid",
  },
  "not-relevant": {
    heading: "Not for this problem",
    line: "Nothing connects it with what this patient has",
    counted: "not for this problem",
    icon: Minus,
    ink: "text-ink-soft",
    wash: "bg-raised",
    edge: "border-l-line-strong",
  },
};

export const tierOrder = Object.keys(tierWords) as readonly Tier[];
