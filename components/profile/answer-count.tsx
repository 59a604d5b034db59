"use client";

import { answersInWords } from "./count-answers";
import type { PresencePath } from "./profile-form";
import { usePresences } from "./use-presences";

/** How many of these questions were answered. */
export function AnswerCount({ paths }: { readonly paths: readonly PresencePath[] }) {
  return answersInWords(usePresences(paths));
}
