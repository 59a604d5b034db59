import type { RelevantOption } from "@/lib/words/assessment";

type CertaintyLevel = RelevantOption["certainty"];

const levels: Readonly<Record<CertaintyLevel, { readonly marks: number; readonly words: string }>> = {
  high: { marks: 4, words: "High certainty" },
  moderate: { marks: 3, words: "Moderate certainty" },
  low: { marks: 2, words: "Low certainty" },
  "very-low": { marks: 1, words: "Very low certainty" },
  none: { marks: 0, words: "No evidence to rate" },
};

/** Certainty of evidence as four marks and a word. */
export function Certainty({ level }: { readonly level: CertaintyLevel }) {
  const { marks, words } = levels[level];
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <svg viewBox="0 0 46 10" className="h-2.5 w-11.5" aria-hidden="true">
        {[0, 1, 2, 3].map((place) => (
          <circle
            key={place}
            cx={5 + 12 * place}
            cy={5}
            r={4}
            strokeWidth={1.25}
            className={`stroke-current ${place < marks ? "fill-current" : "fill-none"}`}
          />
        ))}
      </svg>
      {words}
    </span>
  );
}
