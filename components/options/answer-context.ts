"use client";

import { createContext, type ReactNode, use } from "react";
import type { AssessedWarning } from "@/lib/words/assessment";
import type { CitedPlace } from "@/lib/words/cited-places";

/** What a page puts beside an option and beside each warning that applies: comments on it. */
export interface BesideAnswer {
  readonly option: (optionId: string) => ReactNode;
  readonly warning: (optionId: string, warning: AssessedWarning) => ReactNode;
}

/** The texts that an option shows when it is opened. */
export type StudyTexts = "here" | "missing" | "failed";

interface AnswerContextValue {
  /** A fact of this patient in words: the name that was typed before the class that it belongs to. */
  readonly wordsOf: (path: string) => string;
  /** Whether the patient already takes or does this option. */
  readonly isTaken: (id: string) => boolean;
  readonly optionName: (id: string) => string;
  readonly reference: (number: number) => CitedPlace | undefined;
  /** Leads to a field; none where there is no profile to fill in, as with an answer that was saved. */
  readonly onJump: ((path: string) => void) | undefined;
  readonly beside: BesideAnswer | undefined;
  /** Whether the texts of an opened option are here, still missing, or could not be fetched. */
  readonly studyTexts: StudyTexts;
  readonly needStudyTexts: () => void;
  /** What is folded open, by the id of its fold; kept while the answer changes. */
  readonly open: ReadonlySet<string>;
  readonly setOpen: (id: string, isOpen: boolean) => void;
}

export const AnswerContext = createContext<AnswerContextValue | undefined>(undefined);

export function useAnswer(): AnswerContextValue {
  const value = use(AnswerContext);
  if (value === undefined) throw new Error("useAnswer is for parts of an answer");
  return value;
}
