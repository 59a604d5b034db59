import { useEffect, useState } from "react";
import { type SendProblem, send, toProblem } from "@/components/account/send";
import type { Comparison } from "@/lib/cases/compare-visits";

const debounceMs = 150;

/** What a changed profile (as JSON) would change against a visit's; the last answer stays while the next is fetched. */
export function useComparison(caseId: string, visitId: string, profile: string | undefined) {
  const [comparison, setComparison] = useState<Comparison>();
  const [problem, setProblem] = useState<SendProblem>();
  useEffect(() => {
    if (profile === undefined) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const asked = { visit: visitId, profile: JSON.parse(profile) };
      try {
        const answer = await send<Comparison>("POST", `/api/cases/${caseId}/what-if`, asked, stop.signal);
        if (stop.signal.aborted) return;
        setComparison(answer);
        setProblem(undefined);
      } catch (error) {
        if (!stop.signal.aborted) setProblem(toProblem(error));
      }
    }, debounceMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [caseId, visitId, profile]);
  return { comparison, problem };
}
