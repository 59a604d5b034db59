import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";

/** Everything that is fetched about a case is under this key, so that one word brings all of it up to date. */
export const caseKey = (caseId: string, ...rest: readonly string[]) => ["case", caseId, ...rest] as const;

/**
 * Listens to a case while the page is in view, and fetches anew what is shown when it changed. False once the server has
 * refused: whoever listens was signed out, or may no longer see the case. A page out of view does not listen, since a
 * browser keeps few connections to one server; it catches up when it comes back.
 */
export function useCaseChanges(caseId: string): boolean {
  const queries = useQueryClient();
  const [isLive, setIsLive] = useState(true);
  useEffect(() => {
    let source: EventSource | undefined;
    const catchUp = () => void queries.invalidateQueries({ queryKey: caseKey(caseId) });
    const listen = () => {
      if (document.visibilityState === "hidden") {
        source?.close();
        source = undefined;
        return;
      }
      if (source !== undefined) return;
      const opened = new EventSource(`/api/cases/${caseId}/events`);
      source = opened;
      opened.addEventListener("open", () => {
        setIsLive(true);
        catchUp();
      });
      opened.addEventListener("changed", catchUp);
      opened.addEventListener("error", () => {
        if (opened.readyState === EventSource.CLOSED) setIsLive(false);
      });
    };
    listen();
    document.addEventListener("visibilitychange", listen);
    return () => {
      document.removeEventListener("visibilitychange", listen);
      source?.close();
    };
  }, [caseId, queries]);
  return isLive;
}
