import { asSentence, readWords, typeInWords } from "@/components/options/reference-words";
import type { SourceEntry as Source } from "@/lib/knowledge/source";
import { StatusMark } from "./status-mark";
import { textLink } from "./text-link";

interface SourceEntryProps {
  readonly source: Source;
  readonly citedBy: number;
}

/** A source in the library. */
export function SourceEntry({ source, citedBy }: SourceEntryProps) {
  const claims = Object.keys(source.claims ?? {}).length;
  return (
    <li className="max-w-[90ch] break-inside-avoid py-2.5 [overflow-wrap:anywhere]">
      <h3>
        <a href={`/evidence/sources/${source.id}`} className={`${textLink} font-medium`}>
          {source.title}
        </a>
        <StatusMark status={source.status} />
      </h3>
      <p className="text-sm">
        {asSentence(source.authors)} {asSentence(source.publishedIn)}
      </p>
      <p className="text-sm text-ink-soft tabular-nums">
        {typeInWords(source.type)} · {source.year ?? "year not stated"} · {readWords[source.read]} · cited by {citedBy}{" "}
        {citedBy === 1 ? "option" : "options"}
        {claims > 0 && ` · ledger of ${claims} claims`}
      </p>
    </li>
  );
}
