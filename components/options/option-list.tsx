"use client";

import type { AssessedOption } from "@/lib/words/assessment";
import { isRelevantOption } from "@/lib/words/relevant-option";
import { tierCounts } from "./count-words";
import { NotRelevant } from "./not-relevant";
import { OptionCard } from "./option-card";
import { TierHeading } from "./tier-heading";
import { useGentleMoves } from "./use-gentle-moves";

/**
 * The tiers with their options. Headings and cards are siblings, so that a card that changes its tier is moved and not
 * made anew, and stays open.
 */
export function OptionList({ options }: { readonly options: readonly AssessedOption[] }) {
  const list = useGentleMoves(options.map(({ id }) => id).join());
  const relevant = options.filter(isRelevantOption);
  return (
    <>
      <div ref={list} className="relative space-y-3">
        {tierCounts({ options })
          .filter(({ tier }) => tier !== "not-relevant")
          .flatMap(({ tier, count }) => [
            <TierHeading key={`tier-${tier}`} tier={tier} count={count} />,
            ...relevant
              .filter((option) => option.tier === tier)
              .map((option) => <OptionCard key={option.id} option={option} />),
          ])}
      </div>
      <NotRelevant options={options.filter(({ tier }) => tier === "not-relevant")} />
    </>
  );
}
