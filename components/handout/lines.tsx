import type { Line } from "@/lib/handout/option-lines";

/** Sentences in running text, each with the small numbers of its sources. */
export function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return lines.map(({ text, sources }) => (
    <span key={text}>
      {text}
      <span className="handout-cites">
        <span className="sr-only"> Sources </span>
        {sources.map((number, at) => (
          <span key={number}>
            {at > 0 && ","}
            <span data-reference={`#reference-${number}`}>{number}</span>
          </span>
        ))}
      </span>{" "}
    </span>
  ));
}
