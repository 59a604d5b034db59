"use client";

import { useQuery } from "@tanstack/react-query";
import { send } from "@/components/account/send";
import { useSend } from "@/components/cases/use-send";
import { Button } from "@/components/ui/button";
import { QueryProvider } from "@/components/ui/query-provider";
import type { ThinkFirst } from "@/lib/cases/ranking";
import { fetchPrivately } from "./fetch-privately";
import { SpreadTable } from "./spread-table";
import { caseKey, useCaseChanges } from "./use-case-changes";

interface EveryonesRankingsProps {
  readonly caseId: string;
  readonly visitId: string;
  readonly path: string;
  readonly first: ThinkFirst;
  readonly names: Readonly<Record<string, string>>;
  /** Whether the reader may stop waiting for the others. */
  readonly mayEnd: boolean;
}

/** How many have answered, and everyone's rankings with how far apart they are; up to date without a reload. */
export function EveryonesRankings(props: EveryonesRankingsProps) {
  return (
    <QueryProvider>
      <Everyone {...props} />
    </QueryProvider>
  );
}

function Everyone({ caseId, visitId, path, first, names, mayEnd }: EveryonesRankingsProps) {
  useCaseChanges(caseId);
  const { data } = useQuery({
    queryKey: caseKey(caseId, "think-first", visitId),
    queryFn: ({ signal }) => fetchPrivately<ThinkFirst>(path, signal),
    initialData: first,
  });
  const { isSending, run } = useSend();
  const end = () =>
    run(async () => {
      await send("DELETE", path);
      location.reload();
    });
  const { answered, people, isOpen, rankings, standing } = data;
  return (
    <section aria-labelledby="everyone" className="space-y-3 rounded-lg border border-line bg-surface p-4">
      <h2 id="everyone" className="text-lg font-semibold">
        Everyone's rankings
      </h2>
      <p role="status" className="text-sm tabular-nums">
        {answered} of {people} have answered{isOpen ? "." : "; nobody is waited for any longer."}
        {standing === "asked" && " You see their rankings once you have sent yours or skipped."}
      </p>
      {standing !== "asked" && rankings.length === 0 && <p className="text-sm">Nobody has sent a ranking.</p>}
      {rankings.length > 0 && <SpreadTable rankings={rankings} names={names} />}
      {isOpen && mayEnd && answered < people && (
        <Button onClick={end} disabled={isSending}>
          Wait for nobody any longer
        </Button>
      )}
    </section>
  );
}
