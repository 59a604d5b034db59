import { DataTable } from "@/components/about/data-table";
import { Certainty } from "@/components/options/certainty";
import type { MapMark } from "@/lib/evidence/evidence-map";
import { directionWords, kindWords } from "./evidence-words";
import { ShortReferences } from "./short-references";
import { textLink } from "./text-link";

/** The map in words: each mark with its option, direction, certainty and what is known. */
export function MapTable({ marks }: { readonly marks: readonly MapMark[] }) {
  return (
    <DataTable
      caption="The options on the map"
      columns={["Option", "Direction", "Certainty", "What is known"]}
      rows={marks.map(({ number, id, name, kind, direction, certainty, statements }) => [
        <span key="option" id={`mark-${number}`} tabIndex={-1} className="rounded target:bg-accent-wash">
          <span className="mr-2 font-normal text-ink-soft tabular-nums">{number}</span>
          <a href={`/evidence/options/${id}`} className={textLink}>
            {name}
          </a>
          <span className="block font-normal text-ink-soft">{kindWords[kind]}</span>
        </span>,
        directionWords[direction],
        <Certainty key="certainty" level={certainty} />,
        <div key="known" className="max-w-[65ch] space-y-1.5">
          {statements.map(({ id: statement, text, where, sources, isPending }) => (
            <p key={statement}>
              {where !== undefined && <span className="text-ink-soft">Where {where}: </span>}
              {text}
              <ShortReferences sources={sources} isPending={isPending} />
            </p>
          ))}
        </div>,
      ])}
    />
  );
}
