"use client";

import { FileWarning } from "lucide-react";
import { useAnswer } from "./answer-context";
import { dateInWords } from "./date-words";
import type { ReferenceGroup } from "./group-references";
import { ReferenceLinks } from "./reference-links";
import { asSentence, isMarkedStatus, layerWords, readWords, statusWords, typeInWords } from "./reference-words";

/** One source, with every number and place under which it is cited. */
export function ReferenceEntry({ group: { source, places } }: { readonly group: ReferenceGroup }) {
  const { studyTexts } = useAnswer();
  const { type, year, read, layer, status, statusNote } = source;
  const isMarked = isMarkedStatus(status);
  const isOurs = type === "own-rule";
  const checked = `checked on ${dateInWords(source.statusCheckedOn)}`;
  return (
    <li className="grid break-inside-avoid gap-x-4 py-2.5 text-sm sm:grid-cols-[3.5rem_minmax(0,1fr)]">
      <p className="flex flex-wrap content-start gap-x-2 text-ink-soft tabular-nums">
        {places.map(({ number }) => (
          <span
            key={number}
            id={`reference-${number}`}
            tabIndex={-1}
            className="scroll-mt-4 rounded px-0.5 target:bg-accent target:text-accent-ink"
          >
            {number}
          </span>
        ))}
      </p>
      <div className="max-w-[85ch] min-w-0">
        {studyTexts === "here" ? (
          <p>
            <span className="font-medium">{asSentence(source.title)}</span> {asSentence(source.authors)}{" "}
            {asSentence(source.publishedIn)} <ReferenceLinks source={source} />
          </p>
        ) : (
          <p className="text-ink-soft italic">
            {studyTexts === "failed" ? "The title could not be fetched." : "The title is being fetched."}
          </p>
        )}
        <p className="text-ink-soft">
          {typeInWords(type)} · {year ?? "year not stated"}
          {isOurs
            ? " · no study stands behind it"
            : ` · ${readWords[read]} · ${layerWords[layer]}${studyTexts === "here" ? ` · Funding: ${source.funding}` : ""}`}
          {!isMarked && !isOurs && ` · Citation status: ${statusWords[status].toLowerCase()}, ${checked}`}
        </p>
        {isMarked && (
          <p className="font-medium text-caution">
            <FileWarning aria-hidden="true" className="mr-1 inline size-4 align-[-0.2em]" />
            {statusWords[status]}, {checked}. {statusNote}
          </p>
        )}
        <p className="text-ink-soft">
          {places.length === 1
            ? places[0]?.locator
            : places.map(({ number, locator }) => `${number}: ${locator}`).join(" · ")}
        </p>
      </div>
    </li>
  );
}
