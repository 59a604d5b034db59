import type { Pregnancy, Profile } from "./schema";
import type { VitaminDBand } from "./vitamin-d";
import type { IndicationId } from "./vocabulary/indications";
import type { PresentationId } from "./vocabulary/presentations";

const cramps: ReadonlySet<PresentationId> = new Set([
  "muscle-cramps",
  "nocturnal-leg-cramps",
  "exercise-associated-cramps",
  "circulatory-cramps",
]);

/** The presentation that is assumed where none was given and nothing else says why the patient is here. */
export function isPresentationAssumed({ presentations, conditions }: Profile): boolean {
  const isGiven = presentations !== undefined && presentations.length > 0;
  return !isGiven && conditions?.als !== "present" && conditions?.fibromyalgia !== "present";
}

/** What evidence is looked for: the presentations, with the replacements and additions of the clinical model. */
export function indicationsOf(
  profile: Profile,
  pregnancy: Pregnancy,
  vitaminDBand: VitaminDBand | undefined,
): readonly IndicationId[] {
  const { conditions, presentations = [] } = profile;
  const hasAls = conditions?.als === "present";
  const given: readonly PresentationId[] = isPresentationAssumed(profile) ? ["muscle-cramps"] : presentations;
  const indications = given.map((id): IndicationId => {
    if (hasAls && cramps.has(id)) return "als-cramps";
    const isOfPregnancy = id === "muscle-cramps" || id === "nocturnal-leg-cramps";
    return pregnancy === "pregnant" && isOfPregnancy ? "pregnancy-cramps" : id;
  });
  if (hasAls && presentations.length === 0) indications.push("als-cramps");
  if (conditions?.fibromyalgia === "present") indications.push("fibromyalgia");
  if (vitaminDBand === "severe-deficiency" || vitaminDBand === "deficiency") indications.push("vitamin-d-deficiency");
  return [...new Set(indications)];
}
