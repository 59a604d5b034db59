import { Line } from "@visx/shape";
import { isMarkedStatus } from "@/components/options/reference-words";
import type { EffectGroup } from "@/lib/evidence/pictures";
import { forestAxis, forestWidth } from "./forest-axis";

const height = 26;
const middle = height / 2;

interface ForestMarkProps {
  readonly group: EffectGroup;
  readonly effect: EffectGroup["effects"][number];
}

/** Point and interval of one effect; hollow where no interval is reported, dashed where the source was retracted. */
export function ForestMark({ group, effect: { value, interval, basis } }: ForestMarkProps) {
  const { at } = forestAxis(group);
  const isMarked = basis.references.some(({ status }) => isMarkedStatus(status));
  return (
    <svg viewBox={`0 0 ${forestWidth} ${height}`} className="w-full max-w-85 min-w-0 text-ink" aria-hidden="true">
      <Line
        from={{ x: at(group.noDifference), y: 0 }}
        to={{ x: at(group.noDifference), y: height }}
        className="stroke-line-strong"
      />
      {interval !== "not-reported" && (
        <>
          <Line
            from={{ x: at(interval[0]), y: middle }}
            to={{ x: at(interval[1]), y: middle }}
            strokeWidth={2}
            strokeDasharray={isMarked ? "4 3" : undefined}
            className="stroke-current"
          />
          {interval.map((end) => (
            <Line
              key={end}
              from={{ x: at(end), y: middle - 5 }}
              to={{ x: at(end), y: middle + 5 }}
              strokeWidth={2}
              className="stroke-current"
            />
          ))}
        </>
      )}
      {interval === "not-reported" ? (
        <circle cx={at(value)} cy={middle} r={5} strokeWidth={2} className="fill-surface stroke-current" />
      ) : (
        <rect x={at(value) - 4.5} y={middle - 4.5} width={9} height={9} className="fill-current" />
      )}
    </svg>
  );
}

/** The axis under the effects, with what its two sides mean. */
export function ForestScale({ group }: { readonly group: EffectGroup }) {
  const { at, ticks } = forestAxis(group);
  const [less, more] = group.ends;
  return (
    <svg viewBox={`0 0 ${forestWidth} 40`} className="w-full max-w-85 min-w-0" aria-hidden="true">
      <Line from={{ x: 0, y: 0.5 }} to={{ x: forestWidth, y: 0.5 }} className="stroke-line-strong" />
      {ticks.map((tick) => (
        <text key={tick} x={at(tick)} y={15} textAnchor="middle" className="fill-ink text-[11px] tabular-nums">
          {String(tick).replace("-", "−")}
        </text>
      ))}
      <text x={0} y={33} className="fill-ink-soft text-[11px]">
        ← {less}
      </text>
      <text x={forestWidth} y={33} textAnchor="end" className="fill-ink-soft text-[11px]">
        {more} →
      </text>
    </svg>
  );
}
