import type { ReactNode } from "react";
import type { LedgerClaim } from "@/lib/evidence/option-claims";
import { dispositionWords } from "./disposition-words";
import { textLink } from "./text-link";

interface ClaimEntryProps {
  readonly claim: LedgerClaim;
  readonly documentId: string;
  /** The option on whose page it stands, which need not be named again. */
  readonly on?: string;
  readonly children?: ReactNode;
}

/** One claim of a document with its answer: what became of it, why, and where it is used. */
export function ClaimEntry({ claim, documentId, on, children }: ClaimEntryProps) {
  const users = claim.usedBy.filter(({ id }) => id !== on);
  return (
    <div className="max-w-[80ch] break-inside-avoid">
      <p>
        {claim.text}{" "}
        <a href={`/evidence/sources/${documentId}#claim-${claim.id}`} className={`${textLink} text-sm`}>
          {claim.section}
        </a>
      </p>
      <p className="text-sm">
        <span className="font-medium">{dispositionWords[claim.disposition]}.</span>{" "}
        <span className="text-ink-soft">{claim.because}</span>
      </p>
      {users.length > 0 && (
        <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
          {on === undefined ? "Answered at" : "Also at"}
          {users.map(({ id, name }) => (
            <a key={id} href={`/evidence/options/${id}`} className={textLink}>
              {name}
            </a>
          ))}
        </p>
      )}
      {children}
    </div>
  );
}
