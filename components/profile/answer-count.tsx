"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { answersInWords, presenceAt } from "./count-answers";
import type { PresencePath, ProfileForm } from "./profile-form";

/** How many of these questions were answered. */
export function AnswerCount({ paths }: { readonly paths: readonly PresencePath[] }) {
  const { control } = useFormContext<ProfileForm>();
  const words: string = useWatch({
    control,
    compute: (form: ProfileForm) => answersInWords(paths.map((path) => presenceAt(form, path))),
  });
  return words;
}
