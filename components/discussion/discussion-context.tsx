"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, use } from "react";
import { Notice } from "@/components/ui/notice";
import { QueryProvider } from "@/components/ui/query-provider";
import type { Person } from "@/lib/cases/case";
import type { Comment } from "@/lib/cases/comment";
import { fetchPrivately } from "./fetch-privately";
import { caseKey, useCaseChanges } from "./use-case-changes";

/** What is said in a case, as it comes from the server. */
export interface Said {
  readonly comments: readonly Comment[];
  readonly people: readonly Person[];
}

interface DiscussionValue extends Said {
  readonly caseId: string;
  readonly readerId: string;
  /** Fetches what is said now, after something was sent. */
  readonly refresh: () => Promise<void>;
}

interface DiscussionProviderProps {
  readonly caseId: string;
  readonly readerId: string;
  /** What was said when the page was made. */
  readonly first: Said;
  readonly children: ReactNode;
}

const DiscussionContext = createContext<DiscussionValue | undefined>(undefined);

/** Keeps what is said in a case up to date for all parts of a page. */
export function DiscussionProvider(props: DiscussionProviderProps) {
  return (
    <QueryProvider>
      <Discussion {...props} />
    </QueryProvider>
  );
}

function Discussion({ caseId, readerId, first, children }: DiscussionProviderProps) {
  const queries = useQueryClient();
  const isLive = useCaseChanges(caseId);
  const queryKey = caseKey(caseId, "comments");
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) => fetchPrivately<Said>(`/api/cases/${caseId}/comments`, signal),
    initialData: first,
  });
  const refresh = () => queries.invalidateQueries({ queryKey });
  return (
    <DiscussionContext value={{ ...data, caseId, readerId, refresh }}>
      {!isLive && (
        <Notice kind="error" title="New comments no longer appear by themselves.">
          <p>You may have been signed out, or this case may no longer be shared with you. Reload the page.</p>
        </Notice>
      )}
      {children}
    </DiscussionContext>
  );
}

export function useDiscussion(): DiscussionValue {
  const value = use(DiscussionContext);
  if (value === undefined) throw new Error("useDiscussion is for parts of a discussion");
  return value;
}
