import type { PresenceGroup, PresencePath } from "@/lib/profile/entries";
import type { Presence } from "@/lib/profile/schema";
import type { ProfileForm } from "./profile-form";

/** The answer at a path. */
export function presenceAt(form: Pick<ProfileForm, PresenceGroup>, path: PresencePath): Presence {
  const [group, id] = path.split(".") as [PresenceGroup, string];
  return (form[group] as Readonly<Record<string, Presence>>)[id] as Presence;
}

/** How many were answered, in words: "2 yes, 12 no", "None yes", "Not asked". */
export function answersInWords(presences: readonly Presence[]): string {
  const count = (one: Presence) => presences.filter((presence) => presence === one).length;
  const [yes, no] = [count("present"), count("absent")];
  if (yes + no === 0) return "Not asked";
  if (no === presences.length) return "None of these";
  return [yes > 0 && `${yes} yes`, no > 0 && `${no} no`].filter((part) => part !== false).join(", ");
}
