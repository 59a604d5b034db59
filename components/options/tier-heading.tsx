import type { TierCount } from "./count-words";
import { tierWords } from "./tier-words";

/** A tier's name, its count and what it means. */
export function TierHeading({ tier, count }: TierCount) {
  const { heading, line, icon: Icon, ink } = tierWords[tier];
  return (
    <div className="break-inside-avoid break-after-avoid pt-5">
      <h3
        id={`tier-${tier}`}
        tabIndex={-1}
        className={`flex scroll-mt-4 items-center gap-2 text-lg font-semibold ${ink}`}
      >
        <Icon aria-hidden="true" className="size-5 shrink-0" />
        {heading}
        <span className="font-normal text-ink-soft tabular-nums">
          {count} <span className="sr-only">{count === 1 ? "option" : "options"}</span>
        </span>
      </h3>
      <p data-own-words className="text-sm text-ink-soft">
        {line}.
      </p>
    </div>
  );
}
