"use client";

import { useCallback, useState } from "react";

/** Which folds are open. */
export function useOpen() {
  const [open, replace] = useState<ReadonlySet<string>>(new Set());
  const setOpen = useCallback((id: string, isOpen: boolean) => {
    replace((before) => {
      if (before.has(id) === isOpen) return before;
      const after = new Set(before);
      if (isOpen) after.add(id);
      else after.delete(id);
      return after;
    });
  }, []);
  return { open, setOpen };
}
