import { scaleLinear, scaleLog } from "@visx/scale";
import type { EffectGroup } from "@/lib/evidence/pictures";

export const forestWidth = 340;
const margin = 14;

/** The axis that all effects of a group share: logarithmic for ratios, with "no difference" always on it. */
export function forestAxis({ effects, noDifference, id }: EffectGroup) {
  const values = effects.flatMap(({ value, interval }) => [value, ...(interval === "not-reported" ? [] : interval)]);
  const [low, high] = [Math.min(...values, noDifference), Math.max(...values, noDifference)];
  const range: [number, number] = [margin, forestWidth - margin];
  if (id === "ratio") {
    const scale = scaleLog<number>({ domain: [low / 1.15, high * 1.15], range });
    const ticks = [0.125, 0.25, 0.5, 1, 2, 4, 8].filter((tick) => tick >= low / 1.15 && tick <= high * 1.15);
    return { at: (value: number) => scale(value), ticks };
  }
  const room = (high - low) * 0.06;
  const scale = scaleLinear<number>({ domain: [low - room, high + room], range });
  const ticks = scale.ticks(5);
  return {
    at: (value: number) => scale(value),
    ticks: ticks.includes(noDifference) ? ticks : [...ticks, noDifference],
  };
}
