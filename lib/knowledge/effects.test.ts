import { expect, test } from "vitest";
import { type AbsoluteNumbers, absoluteNumbers, type Effect, effects } from "./effects";
import { entriesOf } from "./option";
import { options } from "./options";
import { vitaminDBodies } from "./vitamin-d-bodies";

const optionOf = (id: string) => {
  const option = options.find((each) => each.id === id);
  if (option === undefined) throw new Error(`no option ${id}`);
  return option;
};

/** What the option's file says at the place that a figure names. */
function textAt(figure: Effect | AbsoluteNumbers): string {
  const option = optionOf(figure.option);
  const { contraindications, precautions, interactions, adverseEffects } = option;
  const warnings = [contraindications, precautions, interactions, adverseEffects].flatMap((list) => [
    ...entriesOf(list),
  ]);
  const text =
    "statement" in figure
      ? option.statements.find(({ id }) => id === figure.statement)?.effect
      : warnings.find(({ id }) => id === figure.warning)?.says;
  if (text === undefined) throw new Error(`${figure.option} has no such place`);
  return text;
}

/** Spelt alike: house style may change a minus, a space or a capital P, and never a figure. */
const alike = (text: string): string => text.replaceAll("−", "-").replace(/\s*%/g, " %").toLowerCase();

const numbersIn = (text: string): readonly number[] => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

test("there are effects to check", () => {
  expect(effects.length).toBeGreaterThan(25);
});

for (const effect of effects) {
  test(`${effect.outcome} (${effect.scale}): the figures stand in the option's text`, () => {
    expect(alike(textAt(effect))).toContain(alike(effect.asWritten));
    if (effect.reported !== undefined) expect(effect.asWritten).toContain(effect.reported);
    const drawn = [effect.value, ...(effect.interval === "not-reported" ? [] : effect.interval)].map(Math.abs);
    const written = numbersIn(effect.asWritten).map((number) =>
      effect.scale === "ratio" && effect.interval === "not-reported" ? number / 100 : number,
    );
    for (const number of drawn) expect(written).toContain(number);
  });

  test(`${effect.outcome} (${effect.scale}): the value lies in its interval`, () => {
    const [low, high] = effect.interval === "not-reported" ? [effect.value, effect.value] : effect.interval;
    expect(low).toBeLessThanOrEqual(effect.value);
    expect(high).toBeGreaterThanOrEqual(effect.value);
  });
}

for (const numbers of absoluteNumbers) {
  test(`${numbers.title}: the counts stand in the option's text`, () => {
    expect(alike(textAt(numbers))).toContain(alike(numbers.asWritten));
    const written = numbersIn(numbers.asWritten).flatMap((number) => [number, Math.round(number * 10)]);
    for (const { count } of numbers.groups) expect(written).toContain(count);
  });
}

test("the cuts of the bodies stand in the vitamin D precaution, and its references hold their sources", () => {
  const differ = entriesOf(optionOf("vitamin-d").precautions).find(({ id }) => id === "bodies-differ");
  for (const { source, cuts } of vitaminDBodies) {
    expect(differ?.cites.some((citation) => citation.startsWith(`${source}#`))).toBe(true);
    for (const { nmolPerL } of cuts) expect(numbersIn(differ?.says ?? "")).toContain(nmolPerL);
  }
});
