"use client";

import { useMemo } from "react";
import type { Assessment } from "@/lib/words/assessment";
import { citedPlaces } from "@/lib/words/cited-places";
import { AlertList } from "./alert-list";
import { AnswerContext, type BesideAnswer, type StudyTexts } from "./answer-context";
import { AskNext } from "./ask-next";
import { Basis } from "./basis";
import { Combinations } from "./combinations";
import { FailedOptions } from "./failed-options";
import { fieldInWords } from "./field-words";
import { GateNotice } from "./gate-notice";
import { OptionList } from "./option-list";
import { ReferenceList } from "./reference-list";
import { ResultLine } from "./result-line";
import { takenOptions } from "./taken-options";
import { TakenToAvoid } from "./taken-to-avoid";
import { useOpen } from "./use-open";

interface AnswerProps {
  readonly assessment: Assessment;
  readonly isUpdating: boolean;
  /** The name that was typed or picked for a class: `medications.vitamin-k-antagonist` is `Warfarin`. */
  readonly productNames: Readonly<Record<string, string>>;
  readonly onJump?: (path: string) => void;
  /** Left out where the answer came with all its texts. */
  readonly studyTexts?: StudyTexts;
  readonly needStudyTexts?: () => void;
  readonly beside?: BesideAnswer | undefined;
}

const nothingToDo = () => {};

/** The answer to a profile: alerts, what to ask next, the tiers with their options, references. */
export function Answer({
  assessment,
  isUpdating,
  productNames,
  onJump,
  studyTexts = "here",
  needStudyTexts = nothingToDo,
  beside,
}: AnswerProps) {
  const { open, setOpen } = useOpen();
  const context = useMemo(() => {
    const names = new Map(assessment.options.map(({ id, name }) => [id, name]));
    const references = new Map(citedPlaces(assessment).map((place) => [place.number, place]));
    const taken = takenOptions(assessment.profile);
    return {
      isTaken: (id: string) => taken.has(id),
      wordsOf: (path: string) => productNames[path] ?? assessment.facts[path] ?? fieldInWords(path),
      optionName: (id: string) => names.get(id) ?? id,
      reference: (number: number) => references.get(number),
      onJump,
      beside,
      studyTexts,
      needStudyTexts,
      open,
      setOpen,
    };
  }, [assessment, productNames, onJump, beside, studyTexts, needStudyTexts, open, setOpen]);
  return (
    <AnswerContext value={context}>
      <section id="answer" tabIndex={-1} aria-busy={isUpdating} className="max-w-[54rem] space-y-4 outline-none">
        <ResultLine assessment={assessment} isUpdating={isUpdating} />
        <AlertList alerts={assessment.alerts} />
        <GateNotice gate={assessment.gate} />
        <TakenToAvoid options={assessment.options} />
        <FailedOptions failed={assessment.failedOptions} />
        <AskNext questions={assessment.askNext} />
        <OptionList options={assessment.options} />
        <Combinations combinations={assessment.combinations} />
        <ReferenceList assessment={assessment} />
        <Basis assessment={assessment} />
      </section>
    </AnswerContext>
  );
}
