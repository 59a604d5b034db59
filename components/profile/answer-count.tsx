"use client";

import type { PresencePath } from "@/lib/profile/entries";
import { answersInWords } from "./count-answers";
import { usePresences } from "./use-presences";

/** How many of these questions were answered. */
export function AnswerCount({ paths }: { readonly paths: readonly PresencePath[] }) {
  return answersInWords(usePresences(paths));
}
