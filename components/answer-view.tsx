"use client";

import { memo } from "react";
import type { Assessment } from "@/lib/words/assessment";
import { Answer } from "./options/answer";
import { AnswerBar } from "./options/answer-bar";
import type { StudyTexts } from "./options/answer-context";
import { jumpTo } from "./profile/jump-to";

interface AnswerViewProps {
  readonly assessment: Assessment;
  readonly isUpdating: boolean;
  readonly productNames: Readonly<Record<string, string>>;
  readonly studyTexts: StudyTexts;
  readonly needStudyTexts: () => void;
}

/**
 * The answer with the phone's bar to it; sent to the browser with the first answer, not before. Drawn anew when the
 * answer changes, not with each key.
 */
export const AnswerView = memo(function AnswerView(props: AnswerViewProps) {
  const { assessment } = props;
  return (
    <>
      <Answer {...props} onJump={jumpTo} />
      <div className="fixed inset-x-0 bottom-0 z-20 lg:hidden print:hidden">
        <AnswerBar assessment={assessment} />
      </div>
    </>
  );
});
