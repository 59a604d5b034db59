import type { OptionKind } from "@/lib/knowledge/option";
import { kindWords } from "./evidence-words";
import { MapShape } from "./map-shape";

const kinds = Object.keys(kindWords) as readonly OptionKind[];

export function MapLegend() {
  return (
    <ul data-own-words className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {kinds.map((kind) => (
        <li key={kind} className="flex items-center gap-1.5">
          <svg viewBox="-15 -15 30 30" className="size-5 text-accent" aria-hidden="true">
            <MapShape kind={kind} x={0} y={0} />
          </svg>
          {kindWords[kind]}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <svg viewBox="-15 -15 30 30" className="size-5 text-accent" aria-hidden="true">
          <MapShape kind="supplement" x={0} y={0} isDashed />
        </svg>
        Dashed: only where a condition is met
      </li>
    </ul>
  );
}
