import { type Citation, sourceOf } from "../knowledge/citation";
import {
  type AbsoluteNumbers,
  absoluteNumbers,
  type Effect,
  type EffectScale,
  effectScales,
  effects,
} from "../knowledge/effects";
import { entriesOf, type Option } from "../knowledge/option";
import { vitaminDBodies } from "../knowledge/vitamin-d-bodies";
import type { BasisOf } from "./number-citations";

/** What an option's file cites where a figure stands. */
function citesOf(figure: Effect | AbsoluteNumbers, options: readonly Option[]): readonly Citation[] {
  const option = options.find(({ id }) => id === figure.option);
  if (option === undefined) return [];
  if ("statement" in figure) return option.statements.find(({ id }) => id === figure.statement)?.cites ?? [];
  const { contraindications, precautions, interactions, adverseEffects } = option;
  const warnings = [contraindications, precautions, interactions, adverseEffects].flatMap((list) => [
    ...entriesOf(list),
  ]);
  return warnings.find(({ id }) => id === figure.warning)?.cites ?? [];
}

export type Reading = "less" | "more" | "could-be-chance" | "not-reported";

/** On which side of "no difference" the whole interval lies; an end that touches it could be chance. */
export function readingOf({ interval, scale }: Pick<Effect, "interval" | "scale">): Reading {
  if (interval === "not-reported") return "not-reported";
  const { noDifference } = effectScales[scale];
  if (interval[1] < noDifference) return "less";
  return interval[0] > noDifference ? "more" : "could-be-chance";
}

/** The effects of one option, or of all, by scale: those on one scale are drawn on one axis. */
export function effectGroups(options: readonly Option[], basisOf: BasisOf, only?: string) {
  const names = new Map<string, string>(options.map(({ id, name }) => [id, name]));
  const shown = effects.filter(({ option }) => only === undefined || option === only);
  return (Object.keys(effectScales) as readonly EffectScale[]).flatMap((scale) => {
    const onScale = shown.filter((effect) => effect.scale === scale);
    const drawn = onScale.map(({ option, outcome, value, interval, ...figure }, at) => ({
      ...{ option, outcome, value, interval, reported: figure.reported },
      key: `${scale}-${at}`,
      name: names.get(option) ?? option,
      reading: readingOf({ interval, scale }),
      basis: basisOf(citesOf({ option, outcome, value, interval, ...figure }, options)),
    }));
    return drawn.length === 0 ? [] : [{ id: scale, ...effectScales[scale], effects: drawn }];
  });
}

export type EffectGroup = ReturnType<typeof effectGroups>[number];

export function absolutePictures(options: readonly Option[], basisOf: BasisOf, only?: string) {
  return absoluteNumbers
    .filter(({ option }) => only === undefined || option === only)
    .map((numbers) => ({ ...numbers, basis: basisOf(citesOf(numbers, options)) }));
}

export type AbsolutePicture = ReturnType<typeof absolutePictures>[number];

/** The bodies with their cuts, each with what stands behind it. */
export function bodiesWithBasis(options: readonly Option[], basisOf: BasisOf) {
  const vitaminD = options.find(({ id }) => id === "vitamin-d");
  if (vitaminD === undefined) return [];
  const differ = entriesOf(vitaminD.precautions).find(({ id }) => id === "bodies-differ");
  return vitaminDBodies.map(({ source, ...body }) => ({
    ...body,
    basis: basisOf(differ?.cites.filter((citation) => sourceOf(citation).id === source) ?? []),
  }));
}

export type BodyWithBasis = ReturnType<typeof bodiesWithBasis>[number];
