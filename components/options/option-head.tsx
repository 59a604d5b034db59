"use client";

import type { RelevantOption } from "@/lib/words/assessment";
import { useAnswer } from "./answer-context";
import { Certainty } from "./certainty";
import { KindIcon } from "./kind-icon";
import { tierWords } from "./tier-words";

/** Place, name, kind, tier and certainty of an option. */
export function OptionHead({ option }: { readonly option: RelevantOption }) {
  const { isTaken } = useAnswer();
  const { heading, icon: Icon, ink, wash } = tierWords[option.tier];
  return (
    <header className="space-y-1.5">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
        <h4 id={`option-${option.id}`} className="text-base font-semibold">
          <span className="mr-2 font-normal text-ink-soft tabular-nums">
            <span className="sr-only">Place </span>
            {option.rank}
            <span className="sr-only">: </span>
          </span>
          {option.name}
        </h4>
        <span className="text-sm text-ink-soft">
          <KindIcon kind={option.kind} />
        </span>
      </div>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <span className={`inline-flex items-center gap-1.5 rounded px-1.5 py-0.5 font-medium ${ink} ${wash}`}>
          <Icon aria-hidden="true" className="size-4 shrink-0" />
          {heading}
        </span>
        <Certainty level={option.certainty} />
        {option.directness === "indirect" && <span className="text-ink-soft">Indirect evidence</span>}
        {isTaken(option.id) && (
          <span className="rounded border border-line-strong px-1.5 font-medium">Already in use</span>
        )}
      </p>
    </header>
  );
}
