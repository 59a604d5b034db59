import { z } from "zod";
import type { UnderstoodProfile } from "../profile/understood-profile";
import { type Assessment, assessmentSchema } from "../words/assessment";

const { options, references, sources } = assessmentSchema.shape;
const [relevant, notRelevant] = options.element.options;

/** One that is not relevant had all the fields of the others, most of them empty; those that were never shown go. */
const earlierNotRelevant = notRelevant.extend({
  evidence: z.array(z.object({ citations: notRelevant.shape.citations })),
});

/** Each reference described its source anew. */
const earlierReference = references.element.extend(sources.valueType.shape);

/** A whole answer, as cases kept it until decisions were kept. */
export const earlierAnswerSchema = assessmentSchema.omit({ sources: true }).extend({
  options: z.array(z.discriminatedUnion("tier", [relevant, earlierNotRelevant])),
  references: z.array(earlierReference),
});
/** Deeply as it was read. */
export type EarlierAnswer = Omit<z.infer<typeof earlierAnswerSchema>, "profile"> & Pick<Assessment, "profile">;

/**
 * An answer of before in the shape of today, with every word that it showed. What a card's sentence rests on was left
 * empty where no statement placed the option; the page then named what its evidence cites.
 */
export function upgradeAnswer(earlier: EarlierAnswer): Assessment {
  return {
    ...earlier,
    options: earlier.options.map((option): Assessment["options"][number] => {
      const { evidence } = option;
      const basis = [...new Set(evidence.flatMap(({ citations }) => citations))];
      const summaryCitations = option.summaryCitations.length > 0 ? option.summaryCitations : basis;
      if (option.tier !== "not-relevant") return { ...option, summaryCitations };
      const { evidence: _evidence, ...slim } = option;
      return { ...slim, summaryCitations };
    }),
    references: earlier.references.map(({ number, source, locator }) => ({ number, source, locator })),
    sources: Object.fromEntries(
      earlier.references.map(({ number, source, locator, ...described }) => [source, described]),
    ),
  };
}

/** The profile was read when the answer was made; what may be entered today is no reason to refuse what was saved. */
const saved = { profile: z.custom<UnderstoodProfile>((value) => typeof value === "object" && value !== null) };
const savedAnswer = assessmentSchema.extend(saved);
const savedEarlier = earlierAnswerSchema.extend(saved);

/** A whole answer that was saved, of today's shape or of the one before. @throws ZodError for anything else */
export const readWholeAnswer = (kept: unknown): Assessment =>
  typeof kept === "object" && kept !== null && "sources" in kept
    ? savedAnswer.parse(kept)
    : upgradeAnswer(savedEarlier.parse(kept));
