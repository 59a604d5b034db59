import { lazy, Suspense } from "react";
import type { RelevantOption } from "@/lib/words/assessment";
import { useAnswer } from "./answer-context";
import { CheckFirst } from "./check-first";
import { Citations } from "./citations";
import { FactTags } from "./fact-tags";
import { Fold } from "./fold";
import { OptionHead } from "./option-head";
import { StudyTextsHere } from "./study-texts-here";
import { tierWords } from "./tier-words";
import { WarningRows } from "./warning-rows";
import { inOrderOfKind } from "./warning-words";

const OptionDetail = lazy(async () => ({ default: (await import("./option-detail")).OptionDetail }));

/** One option: what it is, where it stands, and what in this patient matters; the rest on opening. */
export function OptionCard({ option }: { readonly option: RelevantOption }) {
  const { beside } = useAnswer();
  const applying = inOrderOfKind(option.warnings.filter(({ status }) => status === "applies"));
  const isToAvoid = option.tier === "avoid";
  const leading = applying.filter(({ kind }) => isToAvoid && kind === "contraindication");
  return (
    <article
      data-option={option.id}
      aria-labelledby={`option-${option.id}`}
      className={`break-inside-avoid space-y-3 has-[>details[open]]:break-inside-auto rounded-lg border border-line border-l-4 bg-surface px-4 pt-3.5 pb-2.5 ${tierWords[option.tier].edge}`}
    >
      <OptionHead option={option} />
      <WarningRows warnings={leading} optionId={option.id} />
      <p className="max-w-[72ch]">
        {option.summary}
        <Citations numbers={option.summaryCitations} marksPending />
      </p>
      <WarningRows warnings={applying.filter((warning) => !leading.includes(warning))} optionId={option.id} />
      <CheckFirst option={option} />
      {option.changedBy.length > 0 && (
        <p className="flex flex-wrap items-center gap-1.5 text-sm text-ink-soft">
          Changed by <FactTags paths={option.changedBy} />
        </p>
      )}
      <Fold id={option.id} label="Evidence, safety and why here" about={option.name}>
        <StudyTextsHere>
          <Suspense>
            <OptionDetail option={option} />
          </Suspense>
        </StudyTextsHere>
      </Fold>
      {beside?.option(option.id)}
    </article>
  );
}
