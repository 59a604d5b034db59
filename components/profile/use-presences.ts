import { useFormContext, useWatch } from "react-hook-form";
import { type PresencePath, presenceGroups } from "@/lib/profile/entries";
import type { Presence } from "@/lib/profile/schema";
import { presenceAt } from "./count-answers";
import type { ProfileForm } from "./profile-form";

/** The answers to some yes-or-no questions, in their order; untouched by what is typed elsewhere. */
export function usePresences(paths: readonly PresencePath[]): readonly Presence[] {
  const { control } = useFormContext<ProfileForm>();
  return useWatch({
    control,
    name: presenceGroups,
    compute: ([conditions, medications, taking, findings]) =>
      paths.map((path) => presenceAt({ conditions, medications, taking, findings }, path)),
  });
}
