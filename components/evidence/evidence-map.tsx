import { Group } from "@visx/group";
import type { MapMark } from "@/lib/evidence/evidence-map";
import { isForEveryone } from "./map-finding";
import { headHeight, mapLayout } from "./map-layout";
import { MapShape } from "./map-shape";

const certaintyWords = { high: "High", moderate: "Moderate", low: "Low", "very-low": "Very low", none: "None" };
const directionLines = {
  harm: ["Harm", ""],
  "no-clear-benefit": ["No clear", "benefit"],
  unknown: ["Direction", "unknown"],
  benefit: ["Benefit", ""],
};

interface EvidenceMapProps {
  readonly marks: readonly MapMark[];
  readonly width: number;
  readonly labelWidth: number;
  readonly className: string;
}

/** Certainty up, direction across; every mark leads to its row in the table, which says the same in words. */
export function EvidenceMap({ marks, width, labelWidth, className }: EvidenceMapProps) {
  const { columns, rows, placed, height } = mapLayout(marks, width, labelWidth);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={className}>
      <title>Map of certainty against direction; the table below says the same</title>
      {columns.map(({ direction, left, width: column }) => (
        <Group key={direction} left={left}>
          {directionLines[direction].map((line, at) => (
            <text key={line} x={4} y={14 + 15 * at} className="fill-ink text-[13px] font-medium">
              {line}
            </text>
          ))}
          {rows.map((row) => (
            <rect
              key={row.certainty}
              y={row.top}
              width={column}
              height={row.height}
              className="fill-raised stroke-line forced-colors:fill-none"
            />
          ))}
        </Group>
      ))}
      {rows.map(({ certainty, top, height: row }) => (
        <text key={certainty} x={0} y={top + row / 2 + 4} className="fill-ink text-[13px]">
          {certaintyWords[certainty]}
        </text>
      ))}
      <text x={0} y={headHeight - 26} className="fill-ink-soft text-[12px]">
        Certainty
      </text>
      {placed.map(({ mark, x, y }) => (
        <a
          key={mark.number}
          href={`#mark-${mark.number}`}
          aria-label={`${mark.number}: ${mark.name}`}
          className="text-accent"
        >
          <title>{mark.name}</title>
          <MapShape kind={mark.kind} x={x} y={y} number={mark.number} isDashed={!isForEveryone(mark)} />
        </a>
      ))}
    </svg>
  );
}
