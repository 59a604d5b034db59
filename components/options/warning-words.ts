import { ArrowRightLeft, CircleAlert, type LucideIcon, OctagonX, TriangleAlert } from "lucide-react";
import type { AssessedWarning } from "@/lib/words/assessment";

type WarningKind = AssessedWarning["kind"];

export const warningWords: Readonly<Record<WarningKind, { readonly icon: LucideIcon; readonly words: string }>> = {
  contraindication: { icon: OctagonX, words: "Contraindication" },
  precaution: { icon: TriangleAlert, words: "Precaution" },
  interaction: { icon: ArrowRightLeft, words: "Interaction" },
  "adverse-effect": { icon: CircleAlert, words: "Adverse effect" },
};

const kindOrder = Object.keys(warningWords) as readonly WarningKind[];

/** Contraindications first, adverse effects last; within a kind as they came. */
export const inOrderOfKind = <W extends { readonly kind: WarningKind }>(warnings: readonly W[]): readonly W[] =>
  kindOrder.flatMap((kind) => warnings.filter((warning) => warning.kind === kind));

export const severityInk: Readonly<Record<AssessedWarning["severity"], string>> = {
  critical: "text-avoid",
  warning: "text-caution",
  info: "text-ink-soft",
};
