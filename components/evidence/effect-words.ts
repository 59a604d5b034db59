import type { EffectGroup, Reading } from "@/lib/evidence/pictures";

const decimalsOf = (value: number): number => String(value).split(".")[1]?.length ?? 0;
const written = (value: number, decimals: number): string => value.toFixed(decimals).replace("-", "−");

/** `−1.3 cm (95 % CI −1.74 to −0.86)`, or that no interval was reported. */
export function effectInWords({ value, interval, reported }: EffectGroup["effects"][number], unit: string): string {
  const decimals = Math.max(...[value, ...(interval === "not-reported" ? [] : interval)].map(decimalsOf));
  const range =
    interval === "not-reported"
      ? `interval not reported${reported === undefined ? "" : `; ${reported}`}`
      : `95 % CI ${written(interval[0], decimals)} to ${written(interval[1], decimals)}`;
  return `${written(value, decimals)} ${unit} (${range})`;
}

export function readingInWords(reading: Reading, [less, more]: EffectGroup["ends"]): string {
  const words: Readonly<Record<Reading, string>> = {
    less: `The interval lies on the side of ${less}.`,
    more: `The interval lies on the side of ${more}.`,
    "could-be-chance": "The interval holds “no difference”: it could be chance.",
    "not-reported": "How far it could be from this is not known.",
  };
  return words[reading];
}

/** The finding of a group in one line, for its title. */
export function findingOf({ label, effects }: EffectGroup): string {
  const clear = effects.filter(({ reading }) => reading === "less" || reading === "more").length;
  const missing = effects.filter(({ reading }) => reading === "not-reported").length;
  const withInterval = effects.length - missing;
  const parts = [
    ...(withInterval > 0
      ? [
          `${clear} of ${withInterval} ${withInterval === 1 ? "interval leaves" : "intervals leave"} out “no difference”`,
        ]
      : []),
    ...(missing > 0 ? [`${missing} without an interval`] : []),
  ];
  return `${label}: ${parts.join("; ")}`;
}
