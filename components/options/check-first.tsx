"use client";

import { CircleQuestionMark } from "lucide-react";
import type { AssessedOption } from "@/lib/engine/assessment";
import { type CheckFirstRow, checkFirstRows } from "./check-first-rows";
import { Fold } from "./fold";
import { JumpButton } from "./jump-button";
import { warningWords } from "./warning-words";

const shownAtOnce = 2;

function Row({ row: { messages, paths, kind } }: { readonly row: CheckFirstRow }) {
  return (
    <li className="flex gap-2.5">
      <CircleQuestionMark aria-hidden="true" className="mt-1 size-4.5 shrink-0 text-ink-soft" />
      <div className="min-w-0">
        <p className="max-w-[72ch]">
          <span className="font-semibold">Check first</span>
          {kind !== undefined && (
            <span className="text-ink-soft">, possible {warningWords[kind].words.toLowerCase()}</span>
          )}
          {": "}
          {messages.join(" ")}
        </p>
        <p className="mt-1.5 flex flex-wrap gap-1.5">
          {paths.map((path) => (
            <JumpButton key={path} path={path} />
          ))}
        </p>
      </div>
    </li>
  );
}

/** What is not known and could move the option, with a way to each field. */
export function CheckFirst({ option }: { readonly option: AssessedOption }) {
  const rows = checkFirstRows(option);
  if (rows.length === 0) return null;
  const [first, rest] = [rows.slice(0, shownAtOnce), rows.slice(shownAtOnce)];
  return (
    <>
      <ul className="space-y-3">
        {first.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
      {rest.length > 0 && (
        <Fold label={`${rest.length} more to check first`} about={option.name}>
          <ul className="space-y-3">
            {rest.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
