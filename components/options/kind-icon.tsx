import { Apple, Leaf, type LucideIcon, PersonStanding, Pill } from "lucide-react";
import type { AssessedOption } from "@/lib/words/assessment";

const kinds: Readonly<Record<AssessedOption["kind"], { readonly icon: LucideIcon; readonly words: string }>> = {
  supplement: { icon: Leaf, words: "Supplement" },
  drug: { icon: Pill, words: "Drug" },
  "non-drug": { icon: PersonStanding, words: "Non-drug measure" },
  food: { icon: Apple, words: "Food or drink" },
};

/** What kind of thing an option is. */
export function KindIcon({ kind }: { readonly kind: AssessedOption["kind"] }) {
  const { icon: Icon, words } = kinds[kind];
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap">
      <Icon aria-hidden="true" className="size-3.5" />
      {words}
    </span>
  );
}
