"use client";

import { useEffect, useRef, useState } from "react";
import { type SendProblem, send, toProblem } from "@/components/account/send";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Segment } from "@/components/ui/segment";
import { Segments } from "@/components/ui/segments";
import type { CaseEntry } from "@/lib/cases/case";
import { CaseRow } from "./case-row";
import { counted } from "./comparison-words";

export interface ShownCases {
  readonly entries: readonly CaseEntry[];
  readonly total: number;
}

/** Longer than between two keys of a word, shorter than a pause is felt. */
const debounceMs = 120;

/** The cases that somebody may see, searched as they type. The first page comes with the page itself. */
export function CaseList({ first }: { readonly first: ShownCases }) {
  const [words, setWords] = useState("");
  const [isArchived, setIsArchived] = useState(false);
  const [shown, setShown] = useState(first);
  const [page, setPage] = useState(0);
  const [problem, setProblem] = useState<SendProblem>();
  const isFirst = useRef(true);

  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const found = await send<ShownCases>("POST", "/api/cases/search", { words, isArchived, page }, stop.signal);
        if (stop.signal.aborted) return;
        setProblem(undefined);
        setShown((before) => (page === 0 ? found : { ...found, entries: [...before.entries, ...found.entries] }));
      } catch (error) {
        if (!stop.signal.aborted) setProblem(toProblem(error));
      }
    }, debounceMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [words, isArchived, page]);

  const kind = isArchived ? "archived case" : "case";
  const found = counted(shown.total, kind, `${kind}s`) + (words.trim() === "" ? "" : " found");
  const from = (start: () => void) => {
    setPage(0);
    start();
  };
  return (
    <section aria-labelledby="found" className="space-y-3">
      <search className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 basis-64 grow">
          <label htmlFor="case-words" className="block text-sm font-medium">
            Search label and patient
          </label>
          <input
            id="case-words"
            type="search"
            autoComplete="off"
            maxLength={100}
            value={words}
            onChange={({ target }) => from(() => setWords(target.value))}
            className="mt-1 min-h-9 w-full rounded-md border border-line-strong bg-surface px-2 text-sm pointer-coarse:min-h-11"
          />
        </div>
        <fieldset>
          <legend className="sr-only">Which cases</legend>
          <Segments>
            {[false, true].map((value) => (
              <Segment
                key={String(value)}
                name="archived"
                value={String(value)}
                label={value ? "Archived" : "Open"}
                isChecked={isArchived === value}
                onChoose={() => from(() => setIsArchived(value))}
              />
            ))}
          </Segments>
        </fieldset>
      </search>
      {problem !== undefined && <Notice kind="error" title={problem.message} />}
      <h2 id="found" className="text-lg font-semibold tabular-nums">
        {found}
      </h2>
      <p role="status" className="sr-only">
        {words.trim() === "" ? "" : found}
      </p>
      {shown.entries.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {shown.entries.map((entry) => (
            <CaseRow key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
      {shown.entries.length < shown.total && <Button onClick={() => setPage(page + 1)}>Show more</Button>}
    </section>
  );
}
