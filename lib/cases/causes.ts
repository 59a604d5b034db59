import { z } from "zod";
import type { Tiers } from "../engine/decide";
import type { Profile } from "../profile/schema";
import { type ProfileChange, withFactOf } from "./profile-changes";

/** Which changes of the profile moved something. */
export const factCauseSchema = z.object({
  how: z
    .enum(["one", "each", "together", "named"])
    .describe(
      "one: this change alone moves it, and without it nothing would have; each: every one of these alone moves it; " +
        "together: no single one does; named: the answer itself names these facts for it",
    ),
  paths: z.array(z.string()),
});
export type FactCause = Readonly<z.infer<typeof factCauseSchema>>;

/** The two profiles, their changes, and where options stand; a stand is asked for once for each changed profile. */
export interface Trial {
  /** Which changes moved an option's tier, or the gate (`gate`). */
  readonly causeOf: (about: string) => FactCause;
}

/** Tries every single change of a profile: alone on the earlier one, and taken back from the later one. */
export function tryChanges(
  before: Profile,
  after: Profile,
  changes: readonly ProfileChange[],
  tiersFor: (profile: Profile) => Tiers,
): Trial {
  const tried = changes.map(({ path }) => ({
    path,
    alone: tiersFor(withFactOf(after, path, before)),
    without: tiersFor(withFactOf(before, path, after)),
  }));
  const reached = tiersFor(after);

  function causeOf(about: string): FactCause {
    const isThere = (one: Tiers) => gateOrTierOf(about, one) === gateOrTierOf(about, reached);
    const alone = tried.filter((one) => isThere(one.alone)).map(({ path }) => path);
    const needed = tried.filter((one) => !isThere(one.without)).map(({ path }) => path);
    const only = alone[0];
    if (alone.length === 1 && only !== undefined && needed.includes(only)) return { how: "one", paths: [only] };
    if (alone.length > 0) return { how: "each", paths: alone };
    return { how: "together", paths: needed.length > 0 ? needed : changes.map(({ path }) => path) };
  }
  return { causeOf };
}

function gateOrTierOf(about: string, { isGateClosed, tiers }: Tiers): string | undefined {
  return about === "gate" ? String(isGateClosed) : tiers.get(about);
}
