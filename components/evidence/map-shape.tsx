import { Group } from "@visx/group";
import type { OptionKind } from "@/lib/knowledge/option";

const size = 12;
const corners = { food: "0,-14 14,0 0,14 -14,0", "non-drug": "0,-13 13,11 -13,11" } as const;

/** One shape a kind, so that the map reads in grey. */
function Outline({ kind, isDashed }: { readonly kind: OptionKind; readonly isDashed: boolean }) {
  const look = {
    strokeWidth: 1.5,
    strokeDasharray: isDashed ? "3 2" : undefined,
    className: "fill-surface stroke-current",
  };
  if (kind === "supplement") return <circle r={size} {...look} />;
  if (kind === "drug") return <rect x={-size + 1} y={-size + 1} width={2 * size - 2} height={2 * size - 2} {...look} />;
  return <polygon points={corners[kind]} {...look} />;
}

interface MapShapeProps {
  readonly kind: OptionKind;
  readonly x: number;
  readonly y: number;
  readonly number?: number;
  /** About some patients of the indication alone. */
  readonly isDashed?: boolean;
}

/** The mark of an option, with its number in the table. */
export function MapShape({ kind, x, y, number, isDashed = false }: MapShapeProps) {
  return (
    <Group left={x} top={y}>
      <Outline kind={kind} isDashed={isDashed} />
      <text textAnchor="middle" y={kind === "non-drug" ? 8 : 4} className="fill-ink text-[11px] tabular-nums">
        {number}
      </text>
    </Group>
  );
}
