"use client";

import { useQuery } from "@tanstack/react-query";
import { OctagonAlert } from "lucide-react";
import { threadsOf } from "@/lib/cases/comment";
import type { ThinkFirst } from "@/lib/cases/ranking";
import type { Sourced } from "@/lib/cases/sourced";
import { counted } from "../cases/comparison-words";
import { SourceLinks } from "../cases/source-links";
import { useDiscussion } from "./discussion-context";
import { fetchPrivately } from "./fetch-privately";
import { caseKey } from "./use-case-changes";
import { WallComments } from "./wall-comments";
import { WallList, type WallOption } from "./wall-list";
import { WallRankings } from "./wall-rankings";

interface WallProps {
  readonly label: string;
  /** `Visit 2, 22 November 2026`. */
  readonly visit: string;
  readonly visitId: string;
  readonly patient: string;
  readonly alerts: readonly Sourced[];
  readonly options: readonly WallOption[];
  readonly thinkFirst: ThinkFirst;
}

/** A case for a room: who it is about in one line, the ranked list, and what there is to settle. */
export function Wall({ label, visit, visitId, patient, alerts, options, thinkFirst }: WallProps) {
  const { caseId, comments } = useDiscussion();
  const { data } = useQuery({
    queryKey: caseKey(caseId, "think-first", visitId),
    queryFn: ({ signal }) => fetchPrivately<ThinkFirst>(`/api/cases/${caseId}/visits/${visitId}/think-first`, signal),
    initialData: thinkFirst,
  });
  const { rankings, people, answered, isOpen } = data;
  const open = threadsOf(comments).filter(({ first, answers }) => {
    const isHere = first.about.kind === "case" || first.about.visit === visitId;
    const hasWords = [first, ...answers].some(({ isDeleted }) => !isDeleted);
    return isHere && hasWords && first.resolved === undefined;
  });
  return (
    <div data-wall className="mx-auto max-w-[120rem] space-y-4 px-4 py-4 sm:px-6">
      <header className="space-y-1">
        <h1 data-own-words className="text-3xl leading-tight font-semibold tabular-nums">
          {patient}
        </h1>
        <p className="flex flex-wrap gap-x-4 text-base text-ink-soft">
          <span>
            {label} · {visit}
          </span>
          <a href={`/cases/${caseId}`} className="text-accent underline underline-offset-3 print:hidden">
            Back to the case
          </a>
        </p>
        {alerts.map(({ text, sources }) => (
          <p key={text} className="flex items-start gap-3 text-xl font-semibold text-avoid">
            <OctagonAlert aria-hidden="true" className="mt-1 size-6 shrink-0" />
            <span>
              {text}
              <SourceLinks sources={sources} />
            </span>
          </p>
        ))}
      </header>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] print:grid-cols-1">
        <div data-own-words className="space-y-3">
          <WallList options={options} />
        </div>
        <div data-own-words className="space-y-5">
          {(rankings.length > 0 || isOpen) && (
            <section aria-labelledby="wall-rankings" className="break-inside-avoid">
              <h2 id="wall-rankings" className="mb-1 text-2xl font-semibold">
                Our own order
              </h2>
              {isOpen && (
                <p className="text-base text-ink-soft tabular-nums">
                  {answered} of {people} have answered.
                </p>
              )}
              {rankings.length > 0 && <WallRankings rankings={rankings} options={options} />}
            </section>
          )}
          <section aria-labelledby="wall-comments">
            <h2 id="wall-comments" className="mb-2 text-2xl font-semibold">
              {open.length === 0 ? "No open comments" : counted(open.length, "open comment", "open comments")}
            </h2>
            <WallComments threads={open} options={options} />
          </section>
        </div>
      </div>
    </div>
  );
}
