import type { HandoutSource } from "@/lib/handout/source-list";
import { shortSource, stateOf } from "./source-words";

/** The sources in small print, with the state of each; one that is no longer what it was stands out. */
export function SheetSources({ sources }: { readonly sources: readonly HandoutSource[] }) {
  return (
    <ol data-references className="handout-sources">
      {sources.map(({ number, source, places }) => {
        const { words, isMarked } = stateOf(source);
        return (
          <li key={number} id={`reference-${number}`} value={number}>
            {shortSource(source)} {places.join("; ")} {isMarked ? <strong>({words})</strong> : `(${words})`}
          </li>
        );
      })}
    </ol>
  );
}
