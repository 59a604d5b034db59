import { Certainty } from "@/components/options/certainty";
import { KindIcon } from "@/components/options/kind-icon";
import type { FoundOption } from "@/lib/evidence/library";
import { EvidenceTier } from "./evidence-tier";
import { ShortReferences } from "./short-references";
import { textLink } from "./text-link";

interface OptionEntryProps {
  readonly option: FoundOption;
  /** With the sentence of each statement, where the list is short enough to read. */
  readonly isInFull: boolean;
}

/** An option in the library: each statement that passed the filter, with its tier and certainty. */
export function OptionEntry({ option: { id, name, kind, statements }, isInFull }: OptionEntryProps) {
  return (
    <li className="grid break-inside-avoid gap-x-6 gap-y-1 py-3 md:grid-cols-[15rem_minmax(0,1fr)]">
      <h3 className="font-semibold">
        <a href={`/evidence/options/${id}`} className={textLink}>
          {name}
        </a>
        <span className="block text-sm font-normal text-ink-soft">
          <KindIcon kind={kind} />
        </span>
      </h3>
      <ul className={isInFull ? "space-y-3" : "space-y-1"}>
        {statements.map((statement) => (
          <li key={statement.id} data-own-words={isInFull ? undefined : true} className="max-w-[90ch]">
            <p className="grid items-start gap-x-4 text-sm sm:grid-cols-[minmax(0,1fr)_10.5rem_11rem]">
              <span>{statement.indications.join(" · ")}</span>
              <EvidenceTier tier={statement.tier} />
              <Certainty level={statement.certainty} />
            </p>
            {statement.where !== undefined && <p className="text-sm text-ink-soft">Where: {statement.where}</p>}
            {isInFull && (
              <p className="max-w-[75ch]">
                {statement.text}
                <ShortReferences sources={statement.sources} isPending={statement.isPending} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
