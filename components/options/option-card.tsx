import type { AssessedOption } from "@/lib/engine/assessment";
import { CheckFirst } from "./check-first";
import { Citations } from "./citations";
import { FactTags } from "./fact-tags";
import { Fold } from "./fold";
import { OptionDetail } from "./option-detail";
import { OptionHead } from "./option-head";
import { tierWords } from "./tier-words";
import { WarningRow } from "./warning-row";
import { inOrderOfKind } from "./warning-words";

/** One option: what it is, where it stands, and what in this patient matters; the rest on opening. */
export function OptionCard({ option }: { readonly option: AssessedOption }) {
  const applying = inOrderOfKind(option.warnings.filter(({ status }) => status === "applies"));
  const warnings = applying.length > 0 && (
    <ul className="space-y-3">
      {applying.map((warning) => (
        <WarningRow key={warning.id} warning={warning} />
      ))}
    </ul>
  );
  const isToAvoid = option.tier === "avoid";
  return (
    <article
      data-option={option.id}
      aria-labelledby={`option-${option.id}`}
      className={`break-inside-avoid space-y-3 has-[>details[open]]:break-inside-auto rounded-lg border border-line border-l-4 bg-surface px-4 pt-3.5 pb-2.5 ${tierWords[option.tier].edge}`}
    >
      <OptionHead option={option} />
      {isToAvoid && warnings}
      <p className="max-w-[72ch]">
        {option.summary}
        <Citations numbers={option.summaryCitations} marksPending />
      </p>
      {!isToAvoid && warnings}
      <CheckFirst option={option} />
      {option.changedBy.length > 0 && (
        <p className="flex flex-wrap items-center gap-1.5 text-sm text-ink-soft">
          Changed by <FactTags paths={option.changedBy} />
        </p>
      )}
      <Fold id={option.id} label="Evidence, safety and why here" about={option.name}>
        <OptionDetail option={option} />
      </Fold>
    </article>
  );
}
