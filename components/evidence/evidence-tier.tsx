import { tierWords } from "@/components/options/tier-words";
import type { Tier } from "@/lib/knowledge/tiers";
import { tierHeading } from "./evidence-words";

/** The tier that the evidence alone gives: icon and words. */
export function EvidenceTier({ tier }: { readonly tier: Tier }) {
  const { icon: Icon, ink } = tierWords[tier];
  return (
    <span className={`inline-flex items-start gap-1.5 font-medium ${ink}`}>
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      {tierHeading(tier)}
    </span>
  );
}
