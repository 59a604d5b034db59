import { useEffect, useState } from "react";

/** True once a claim has held for a while, so that nothing is said about what is still being typed. */
export function useLater(claim: boolean, afterMs: number): boolean {
  const [hasHeld, setHasHeld] = useState(false);
  useEffect(() => {
    if (!claim) return setHasHeld(false);
    const timer = setTimeout(() => setHasHeld(true), afterMs);
    return () => clearTimeout(timer);
  }, [claim, afterMs]);
  return claim && hasHeld;
}
