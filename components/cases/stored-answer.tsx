"use client";

import { Answer } from "@/components/options/answer";
import type { BesideAnswer } from "@/components/options/answer-context";
import type { Assessment } from "@/lib/words/assessment";

interface StoredAnswerProps {
  readonly assessment: Assessment;
  readonly productNames: Readonly<Record<string, string>>;
  readonly beside?: BesideAnswer;
}

/** An answer as it was saved: the same value, rendered by the same parts; there is no field to jump to. */
export function StoredAnswer({ assessment, productNames, beside }: StoredAnswerProps) {
  return <Answer assessment={assessment} isUpdating={false} productNames={productNames} beside={beside} />;
}
