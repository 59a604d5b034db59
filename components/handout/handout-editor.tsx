"use client";

import { useEffect, useMemo } from "react";
import { conflictsOf } from "@/lib/handout/conflicts";
import { handoutOf } from "@/lib/handout/handout";
import type { Assessment } from "@/lib/words/assessment";
import { ConflictList } from "./conflict-list";
import { FirstAlerts } from "./first-alerts";
import { HandoutFields } from "./handout-fields";
import { HandoutSheet } from "./handout-sheet";
import { NotReady } from "./not-ready";
import { OptionChooser } from "./option-chooser";
import { PrintPanel } from "./print-panel";
import { useHandoutDraft } from "./use-handout-draft";

interface HandoutEditorProps {
  /** Of a patient just entered, or of a saved case. */
  readonly assessment: Assessment;
  /** Of a saved case: the code that it was saved with, which does not change with our words. */
  readonly code?: string;
  /** The day that is printed, as an ISO date. */
  readonly madeOn: string;
  /** The way back. */
  readonly back: { readonly href: string; readonly words: string };
}

/** Chooses what goes on the handout, beside the sheet as it prints. */
export function HandoutEditor({ assessment, code, madeOn, back }: HandoutEditorProps) {
  const [draft, change] = useHandoutDraft(assessment);
  const conflicts = useMemo(() => conflictsOf(assessment, draft.options), [assessment, draft.options]);
  const made = useMemo(() => handoutOf(assessment, draft, madeOn), [assessment, draft, madeOn]);
  const handout = code === undefined ? made : { ...made, code };
  const isUnseen = conflicts.some(({ key }) => !draft.seen.includes(key));
  const isEmpty = handout.options.length === 0 && handout.notForYou.length === 0;
  const missing = isEmpty ? "nothing-chosen" : isUnseen ? "unseen-conflict" : undefined;

  useEffect(() => {
    document.title = `Handout ${handout.code}`;
  }, [handout.code]);

  return (
    <div className="gap-8 lg:grid lg:grid-cols-[24rem_minmax(0,1fr)] print:block">
      <form
        className="space-y-6 lg:sticky lg:top-(--header) lg:h-[calc(100dvh-var(--header))] lg:overflow-y-auto lg:pt-5 print:hidden"
        onSubmit={(event) => event.preventDefault()}
      >
        <header data-own-words>
          <h1 className="text-2xl font-semibold">Patient handout</h1>
          <p className="mt-1 text-sm text-ink-soft">
            Choose what was talked about. The sheet follows, in the patient’s words.{" "}
            <a href={back.href} className="underline">
              {back.words}
            </a>
          </p>
        </header>
        <FirstAlerts assessment={assessment} />
        <OptionChooser assessment={assessment} draft={draft} onChange={change} />
        <HandoutFields draft={draft} onChange={change} />
        <div className="border-t border-line bg-page py-3 lg:sticky lg:bottom-0">
          <ConflictList assessment={assessment} conflicts={conflicts} draft={draft} onChange={change} />
          <PrintPanel draft={draft} missing={missing} onChange={change} />
        </div>
      </form>
      <section aria-label="The sheet" className="min-w-0 max-lg:mt-8 lg:py-5 print:m-0 print:p-0">
        {missing !== undefined && <NotReady missing={missing} />}
        {!isEmpty && (
          <HandoutSheet handout={handout} paper={draft.paper} print={draft.print} isHeldBack={missing !== undefined} />
        )}
      </section>
    </div>
  );
}
