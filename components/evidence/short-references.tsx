import { shortName } from "@/lib/evidence/library";
import type { SourceEntry } from "@/lib/knowledge/source";
import { StatusMark } from "./status-mark";
import { wordLink } from "./text-link";

interface ShortReferencesProps {
  readonly sources: readonly SourceEntry[];
  readonly isPending?: boolean;
}

/** What a sentence in a list rests on: author and year, each a way to its source. */
export function ShortReferences({ sources, isPending = false }: ShortReferencesProps) {
  return (
    <span className="text-sm text-ink-soft">
      {" "}
      {sources.map((source, at) => (
        <span key={source.id}>
          {at > 0 && " · "}
          <a href={`/evidence/sources/${source.id}`} className={wordLink}>
            {shortName(source)}
          </a>
          <StatusMark status={source.status} />
        </span>
      ))}
      {isPending && <span className="italic"> pending verification</span>}
    </span>
  );
}
