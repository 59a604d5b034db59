import type { Certainty, Direction } from "../knowledge/option";

/** `it` is what the patient has, in words that can follow "helps". */
type Phrase = (it: string) => string;

/**
 * What is told of each direction of effect and certainty: one phrase each, the same on every handout. Each holds where
 * there are weak studies and where there are none.
 */
const phrases: Readonly<Record<Direction, Readonly<Record<Certainty, Phrase>>>> = {
  benefit: {
    high: (it) => `Good studies show that this helps ${it}.`,
    moderate: (it) => `Studies show that this is likely to help ${it}.`,
    low: (it) => `This may help ${it}. We are not sure, as there are few good studies.`,
    "very-low": (it) => `This might help ${it}. We are very unsure, as it has been tested too little.`,
    none: (it) => `People say that this helps ${it}. It has not been shown.`,
  },
  "no-clear-benefit": {
    high: (it) => `Good studies show that this does not help ${it}.`,
    moderate: (it) => `Studies show that this is not likely to help ${it}.`,
    low: (it) => `When tested, this did not clearly help ${it}. There are few good studies.`,
    "very-low": (it) => `When tested, this did not clearly help ${it}. The studies are weak, so we are very unsure.`,
    none: (it) => `It has not been shown that this helps ${it}.`,
  },
  harm: {
    high: (it) => `For ${it} this does more harm than good.`,
    moderate: (it) => `For ${it} this is likely to do more harm than good.`,
    low: (it) => `For ${it} this may do more harm than good.`,
    "very-low": (it) => `For ${it} this may do more harm than good. We are very unsure how much it helps.`,
    none: (it) => `It has not been shown that this helps ${it}. It can do harm.`,
  },
  unknown: {
    high: (it) => `Good studies could not tell if this helps ${it}.`,
    moderate: (it) => `Studies could not tell if this helps ${it}.`,
    low: (it) => `We do not know if this helps ${it}. The few studies could not tell.`,
    "very-low": (it) => `We do not know if this helps ${it}. There is no good study.`,
    none: (it) => `We do not know if this helps ${it}. There is no study.`,
  },
};

/** The phrase for what is known of an option. */
export const whatWeKnow = (direction: Direction, certainty: Certainty, it: string): string =>
  phrases[direction][certainty](it);

/** What is added where the studies were in other people, or of another illness. */
export const fromOthers = "The people in the studies were different from you.";

/** Where what is known depends on something about the patient that is not known. */
export const dependsOnMore = "We cannot tell yet if this helps you. First we need to know more about you.";

/** Every phrase with its place in the table. */
export const everyPhrase = (it: string): readonly (readonly [place: string, text: string])[] =>
  Object.entries(phrases).flatMap(([direction, byCertainty]) =>
    Object.entries(byCertainty).map(([certainty, phrase]) => [`${direction}, ${certainty}`, phrase(it)] as const),
  );
