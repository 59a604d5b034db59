import { useEffect, useMemo, useState } from "react";
import { handoutCode } from "@/lib/handout/handout-code";
import type { Assessment } from "@/lib/words/assessment";
import { type HandoutDraft, newDraft, restoreDraft, storeDraft } from "./stored-draft";

export type ChangeDraft = (part: Partial<HandoutDraft>) => void;

/** What is being put on the handout; kept in this tab for this assessment alone, so that no patient gets another's. */
export function useHandoutDraft(assessment: Assessment): readonly [HandoutDraft, ChangeDraft] {
  const code = useMemo(() => handoutCode(assessment), [assessment]);
  const [draft, setDraft] = useState(() => restoreDraft(code) ?? newDraft(assessment.profile.region));
  useEffect(() => storeDraft(code, draft), [code, draft]);
  return [draft, (part) => setDraft((before) => ({ ...before, ...part }))];
}
