import type { HandoutSource } from "@/lib/handout/source-list";
import { isMarkedStatus, statusWords } from "../options/reference-words";
import { shortSource } from "./source-words";

/** The sources in small print, with the state of each; one that is no longer what it was stands out. */
export function SheetSources({ sources }: { readonly sources: readonly HandoutSource[] }) {
  return (
    <ol className="handout-sources">
      {sources.map(({ number, source, places }) => (
        <li key={number} value={number}>
          {shortSource(source)} {places.join("; ")}.{" "}
          {isMarkedStatus(source.status) ? (
            <strong>{statusWords[source.status]}.</strong>
          ) : (
            `Status: ${statusWords[source.status].toLowerCase()}.`
          )}
        </li>
      ))}
    </ol>
  );
}
