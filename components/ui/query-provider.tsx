"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { AssessmentProblem } from "../post-assessment";

const isBusy = (error: unknown): error is AssessmentProblem =>
  error instanceof AssessmentProblem && error.kind === "busy";

/** One cache for the page. A busy server is asked again when it says so; anything else waits for the clinician. */
export function QueryProvider({ children }: { readonly children: ReactNode }) {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: {
            networkMode: "always",
            staleTime: Number.POSITIVE_INFINITY,
            refetchOnWindowFocus: false,
            retry: (_, error) => isBusy(error),
            retryDelay: (_, error) => (isBusy(error) ? error.retryAfterMs : 0),
          },
        },
      }),
  );
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
