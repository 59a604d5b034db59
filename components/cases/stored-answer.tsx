"use client";

import { Answer } from "@/components/options/answer";
import type { Assessment } from "@/lib/engine/assessment";

interface StoredAnswerProps {
  readonly assessment: Assessment;
  readonly productNames: Readonly<Record<string, string>>;
}

/** An answer as it was saved: the same value, rendered by the same parts; there is no field to jump to. */
export function StoredAnswer({ assessment, productNames }: StoredAnswerProps) {
  return <Answer assessment={assessment} isUpdating={false} productNames={productNames} />;
}
