import type { Basis } from "@/lib/evidence/number-citations";
import { StatusMark } from "./status-mark";

/** The numbers of what a sentence rests on; a source that is no longer what it was, or still to be read, says so. */
export function Cited({ basis: { references, isPending } }: { readonly basis: Basis }) {
  return (
    <span className="ml-0.5 text-sm">
      {references.map(({ number, status }, at) => (
        <span key={number}>
          <a
            href={`#reference-${number}`}
            className="inline-block min-w-6 rounded text-center leading-6 text-accent tabular-nums underline decoration-line-strong underline-offset-3 hover:bg-accent-wash print:min-w-0 print:no-underline"
          >
            <span className="sr-only">Reference </span>[{number}]
          </a>
          {status !== references[at + 1]?.status && <StatusMark status={status} />}
        </span>
      ))}
      {isPending && <span className="text-ink-soft italic"> pending verification</span>}
    </span>
  );
}
