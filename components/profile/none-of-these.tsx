"use client";

import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { type PresencePath, presenceGroups } from "@/lib/profile/entries";
import type { Presence } from "@/lib/profile/schema";
import { presenceAt } from "./count-answers";
import type { ProfileForm } from "./profile-form";
import { usePresences } from "./use-presences";

interface NoneOfTheseProps {
  readonly paths: readonly PresencePath[];
  /** What the group is, to those who hear the button alone. */
  readonly about: string;
  readonly label?: string;
}

/** Answers no to all of a group that is not answered yet, and takes it back. */
export function NoneOfThese({ paths, about, label = "None of these" }: NoneOfTheseProps) {
  const { getValues, setValue } = useFormContext<ProfileForm>();
  const [answered, setAnswered] = useState<readonly PresencePath[]>([]);
  const presences = usePresences(paths);
  const unknown = paths.filter((_, at) => presences[at] === "unknown");
  const none = presences.includes("present") ? "None of the others" : label;

  const answer = (those: readonly PresencePath[], presence: Presence) => {
    for (const group of presenceGroups) {
      const ids = those.filter((path) => path.startsWith(`${group}.`)).map((path) => path.slice(group.length + 1));
      const answers = Object.fromEntries(ids.map((id) => [id, presence]));
      if (ids.length > 0) setValue(group, { ...getValues(group), ...answers });
    }
  };
  const answerNo = () => {
    answer(unknown, "absent");
    setAnswered(unknown);
  };
  const takeBack = () => {
    answer(
      answered.filter((path) => presenceAt(getValues(), path) === "absent"),
      "unknown",
    );
    setAnswered([]);
  };
  if (unknown.length > 0) {
    return (
      <Button onClick={answerNo} aria-label={`${none}: ${about}`}>
        {none}
      </Button>
    );
  }
  if (answered.length === 0) return null;
  return (
    <Button onClick={takeBack} aria-label={`Undo, back to not known: ${about}`}>
      Undo, back to not known
    </Button>
  );
}
